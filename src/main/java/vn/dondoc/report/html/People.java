package vn.dondoc.report.html;

import org.jspecify.annotations.Nullable;

/** How people are named. */
public final class People {

    private People() {}

    /** {@code Lê Thị Thanh Hương, Trưởng phòng}; what there is of it, else {@code otherwise}. */
    public static String name(@Nullable String name, @Nullable String title, String otherwise) {
        if (name == null) {
            return title == null ? otherwise : title;
        }
        return title == null ? name : name + ", " + title;
    }
}
