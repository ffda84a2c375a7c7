package city.loket.backend.platform.web;

import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says to a visitor whose form came without its token what may help. */
@AnonymousAllowed
@Controller
class RefusedForm {

    static final String PATH = "/form-refused";

    @RequestMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("words", Words.of("pages", SpokenLanguage.of(request)));
        return "form-refused";
    }
}
