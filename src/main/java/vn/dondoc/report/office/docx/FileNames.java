package vn.dondoc.report.office.docx;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files made from ids: ASCII, which no disk, archive or mail spoils; no two the same, whatever the case. */
final class FileNames {

    /** Longest part taken from an id. */
    private static final int LONGEST = 60;

    private static final String FOLDER = "du-thao/";
    private static final String ENDING = ".docx";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9_]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private final Set<String> taken = new HashSet<>();

    /** {@code du-thao/bao-cao-cchc-2023.docx} */
    String report(String program) {
        return free("bao-cao-" + plain(program));
    }

    /** {@code du-thao/don-doc-cchc-2023-phuong-4.docx} */
    String letter(String program, String unit) {
        return free("don-doc-" + plain(program) + "-" + plain(unit));
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return FOLDER + free + ENDING;
    }

    private static String plain(String id) {
        String letters = id.substring(0, Math.min(id.length(), LONGEST))
                .replace('đ', 'd')
                .replace('Đ', 'D');
        String ascii = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        String joined = OTHERS.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
        String plain = EDGES.matcher(joined).replaceAll("");
        return plain.isEmpty() ? "x" : plain;
    }
}
