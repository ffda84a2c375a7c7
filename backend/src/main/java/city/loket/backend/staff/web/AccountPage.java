package city.loket.backend.staff.web;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.OwnPassword;
import city.loket.backend.staff.OwnPassword.Answer;
import city.loket.backend.staff.SignIns;
import city.loket.backend.staff.StaffMember;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: when one last signed in, and one's password. Also for whoever may do nothing else until it is changed. */
@PermitAll
@Controller
@RequestMapping("/account")
class AccountPage {

    private final OwnPassword password;
    private final SignIns signIns;
    private final Offices offices;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    AccountPage(OwnPassword password, SignIns signIns, Offices offices) {
        this.password = password;
        this.signIns = signIns;
        this.offices = offices;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember me, HttpServletRequest request, Model model) {
        var words = Words.of("pages", SpokenLanguage.of(request));
        model.addAttribute("words", words);
        model.addAttribute("me", me);
        model.addAttribute("local", me instanceof LocalMember);
        model.addAttribute("shortest", OwnPassword.SHORTEST);
        model.addAttribute("role", words.say("account.role." + lower(me.role())));
        model.addAttribute("lastIn", lastIn(me, words));
        model.addAttribute("changed", request.getParameterMap().containsKey("changed"));
        return "account";
    }

    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal StaffMember me,
            @RequestParam String present,
            @RequestParam String chosen,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!(me instanceof LocalMember local)) {
            return "redirect:/account";
        }
        return switch (password.change(local, present, chosen, repeated, request.getRemoteAddr())) {
            case Answer.Changed(var changed) -> {
                goOn(changed, request, response);
                yield local.passwordDue() ? "redirect:/console" : "redirect:/account?changed";
            }
            case Answer.Not(var why) -> {
                var page = show(me, request, model);
                model.addAttribute("refused", refused(why, request));
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private static String refused(OwnPassword.Why why, HttpServletRequest request) {
        return Words.of("pages", SpokenLanguage.of(request)).say("account.refused." + lower(why), OwnPassword.SHORTEST);
    }

    private String lastIn(StaffMember me, Words words) {
        var zone = offices.get(new OfficeId(me.office())).zone();
        return signIns.before(me.staffId())
                .map(at ->
                        words.say("account.last-in", words.day(at.atZone(zone).toLocalDate()), words.time(at, zone)))
                .orElse(words.say("account.first-time"));
    }

    /** This session belongs to the account as it is now; all others are over. */
    private void goOn(LocalMember me, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var token = UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities());
        sessions.saveContext(new SecurityContextImpl(token), request, response);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
