package uk.concord.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Tells where a request comes from; {@code concord.proxies} names the addresses of our own proxies, if there are any. */
@ApplicationScoped
public class CallerAddresses {
    @Inject
    private Config config;

    private Set<String> proxies = Set.of();

    @PostConstruct
    void load() {
        String given = config.getOptionalValue("concord.proxies", String.class).orElse("");
        proxies = Pattern.compile("[\\s,]+")
                .splitAsStream(given)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public CallerAddress of(HttpServletRequest request) {
        return CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies);
    }
}
