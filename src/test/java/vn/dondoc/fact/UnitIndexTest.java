package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Unit;
import vn.dondoc.source.Place;

/** The index finds what a look at each unit would find. */
final class UnitIndexTest {

    private static final Place PLACE = new Place("units.yaml", 1, 1);
    private static final List<String> TYPES = List.of("ward", "commune", "department");

    @Test
    void findsEachSelectedUnitOnce() {
        Random random = new Random(8);
        Map<String, Unit> units = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            units.put("u" + i, unit("u" + i, TYPES.get(random.nextInt(TYPES.size())), null));
        }
        UnitIndex index = new UnitIndex(units);

        for (int round = 0; round < 500; round++) {
            Selection selection = new Selection(
                    random.nextInt(10) == 0,
                    some(random, List.of("ward", "commune", "department", "school")),
                    some(random, List.of("u1", "u2", "u3", "nobody")),
                    some(random, List.of("u2", "u4", "u5", "nobody")),
                    PLACE);
            assertThat(index.selected(selection))
                    .as(selection.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            units.values().stream().filter(selection::selects).toList());
        }
    }

    @Test
    void knowsUnitsByIdAndThoseThatEnd() {
        Unit late = unit("z", "ward", LocalDate.of(2025, 6, 30));
        Unit early = unit("a", "ward", LocalDate.of(2025, 7, 31));
        Unit lasting = unit("m", "ward", null);
        UnitIndex index = new UnitIndex(Map.of("z", late, "a", early, "m", lasting));

        assertThat(index.unit("m")).isEqualTo(lasting);
        assertThat(index.unit("nobody")).isNull();
        assertThat(index.ending()).containsExactly(early, late);
    }

    private static Set<String> some(Random random, List<String> from) {
        Set<String> some = new LinkedHashSet<>();
        from.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private static Unit unit(String id, String type, @Nullable LocalDate last) {
        return new Unit(id, id, type, List.of(), null, null, null, null, last, null, PLACE);
    }
}
