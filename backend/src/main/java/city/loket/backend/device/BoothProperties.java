package city.loket.backend.device;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param senders booths that no kiosk hears, because they report by themselves */
@ConfigurationProperties("loket.booth")
record BoothProperties(@DefaultValue List<BoothSender> senders) {}
