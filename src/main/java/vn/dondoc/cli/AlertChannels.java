package vn.dondoc.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.alert.Channel;
import vn.dondoc.alert.Outbox;
import vn.dondoc.alert.Smtp;
import vn.dondoc.alert.SmtpSettings;
import vn.dondoc.alert.SmtpSettings.Security;
import vn.dondoc.alert.TrustedCertificates;
import vn.dondoc.alert.Webhook;
import vn.dondoc.finding.Bilingual;

/**
 * The ways out that the options name, as the environment sets them up: passwords and keys come from nowhere else, so that
 * none ever stands in a file of the repository or in a list of processes.
 */
final class AlertChannels {

    private static final String OUTBOX = "outbox";
    private static final int USUAL_TIMEOUT = 30;
    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST_TIMEOUT = 3_600;

    private final Surroundings surroundings;
    private final List<Bilingual> problems = new ArrayList<>();

    private AlertChannels(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Sets up channels; none is opened before the first message.
     *
     * @param written {@code outbox}, {@code outbox:DIR}, {@code smtp} or {@code webhook}; each at most once
     * @throws NotRunException with everything that is wrong or missing
     */
    static List<Channel> of(List<String> written, Surroundings surroundings) {
        AlertChannels setup = new AlertChannels(surroundings);
        List<Channel> channels = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (String one : written) {
            Channel channel = setup.channel(one);
            if (channel != null && names.add(channel.name())) {
                channels.add(channel);
            } else if (channel != null) {
                setup.problem(
                        "--channel: " + channel.name() + " chỉ được nêu một lần",
                        "--channel: " + channel.name() + " may be named once only");
            }
        }
        NotRunException.throwIf(setup.problems);
        return channels;
    }

    private @Nullable Channel channel(String written) {
        if (written.equals(OUTBOX) || written.startsWith(OUTBOX + ":")) {
            return outbox(
                    written.length() <= OUTBOX.length() + 1
                            ? ".dondoc/outbox"
                            : written.substring(OUTBOX.length() + 1));
        }
        return switch (written) {
            case "smtp" -> smtp();
            case "webhook" -> webhook();
            default -> {
                problems.add(Suggestion.unknown(
                        "--channel: ", "kênh", "channel", written, List.of(OUTBOX, "smtp", "webhook")));
                yield null;
            }
        };
    }

    private @Nullable Channel outbox(String folder) {
        try {
            return new Outbox(surroundings.directory().resolve(Path.of(folder)));
        } catch (InvalidPathException e) {
            problem(
                    "--channel: “" + folder + "” không phải tên thư mục",
                    "--channel: “" + folder + "” is no folder name");
            return null;
        }
    }

    private @Nullable Channel smtp() {
        int before = problems.size();
        String host = needed("DONDOC_SMTP_HOST");
        Security security = security();
        int port = number("DONDOC_SMTP_PORT", security.port(), HIGHEST_PORT);
        int timeout = number("DONDOC_SMTP_TIMEOUT", USUAL_TIMEOUT, LONGEST_TIMEOUT);
        String user = optional("DONDOC_SMTP_USER");
        String password = optional("DONDOC_SMTP_PASSWORD");
        if ((user == null) != (password == null)) {
            problem(
                    "DONDOC_SMTP_USER và DONDOC_SMTP_PASSWORD phải đặt cùng nhau",
                    "DONDOC_SMTP_USER and DONDOC_SMTP_PASSWORD go together");
        }
        if (user != null && security == Security.NONE) {
            problem(
                    "DONDOC_SMTP_SECURITY=none không gửi mật khẩu; hãy dùng starttls hoặc tls",
                    "DONDOC_SMTP_SECURITY=none sends no password; use starttls or tls");
        }
        SmtpSettings settings =
                new SmtpSettings(host == null ? "" : host, port, security, user, password, trusted(), timeout);
        return problems.size() > before ? null : new Smtp(settings);
    }

    private @Nullable Channel webhook() {
        int before = problems.size();
        String url = needed("DONDOC_WEBHOOK_URL");
        URI address = url == null ? null : uri(url);
        int timeout = number("DONDOC_WEBHOOK_TIMEOUT", USUAL_TIMEOUT, LONGEST_TIMEOUT);
        return address == null || problems.size() > before
                ? null
                : new Webhook(address, optional("DONDOC_WEBHOOK_SECRET"), Duration.ofSeconds(timeout));
    }

    private @Nullable URI uri(String url) {
        try {
            URI address = new URI(url);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Said below, without the address: it may hold a key.
        }
        problem("DONDOC_WEBHOOK_URL không phải địa chỉ https://…", "DONDOC_WEBHOOK_URL is no address like https://…");
        return null;
    }

    private Security security() {
        String written = optional("DONDOC_SMTP_SECURITY");
        if (written == null) {
            return Security.STARTTLS;
        }
        List<String> names = new ArrayList<>();
        for (Security security : Security.values()) {
            String name = security.name().toLowerCase(Locale.ROOT);
            if (name.equals(written)) {
                return security;
            }
            names.add(name);
        }
        problems.add(Suggestion.unknown("DONDOC_SMTP_SECURITY: ", "kiểu", "kind", written, names));
        return Security.STARTTLS;
    }

    private javax.net.ssl.@Nullable SSLContext trusted() {
        String file = optional("DONDOC_SMTP_CA");
        if (file == null) {
            return null;
        }
        try {
            return TrustedCertificates.read(surroundings.directory().resolve(file));
        } catch (java.io.IOException | java.security.GeneralSecurityException | InvalidPathException e) {
            problem(
                    "DONDOC_SMTP_CA: không đọc được chứng thư trong " + file + ": " + e.getMessage(),
                    "DONDOC_SMTP_CA: no certificate can be read from " + file + ": " + e.getMessage());
            return null;
        }
    }

    private int number(String variable, int usual, int most) {
        String written = optional(variable);
        if (written == null) {
            return usual;
        }
        int number = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
        if (number < 1 || number > most) {
            problem(variable + ": cần số từ 1 đến " + most, variable + ": must be 1 to " + most);
            return usual;
        }
        return number;
    }

    private @Nullable String needed(String variable) {
        String value = optional(variable);
        if (value == null) {
            problem("thiếu biến " + variable, "the variable " + variable + " is missing");
        }
        return value;
    }

    private @Nullable String optional(String variable) {
        String value = surroundings.variable(variable);
        return value.isEmpty() ? null : value;
    }

    private void problem(String vi, String en) {
        problems.add(new Bilingual(vi, en));
    }
}
