package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a file is, told from its lines: rightly, or not at all. */
final class ProgramScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: UnitPlan\nprogram: p-1\nunit: u\n",
                "# comment\n\nprogram:   p-1   # as decided\nkind: Decisions\n",
                "kind: UnitReport\r\nprogram: p-1\r\nareas:\r\n  \"1\": kind: text\r\n",
                "---\nkind: UnitPlan\nprogram: p-1\n---\n# nothing\n---\nkind: UnitReport\nprogram: p-1\ntasks:\n- {task: a}",
                "kind: UnitPlan\nprogram: p-1\nprogress: 3\nkinds: []\nprograms: 3",
                "kind: UnitPlan\nprogram: p-1\na: 1\nz: 2\nA: 3\nZ: 4",
                "kind: UnitPlan\nprogram: p-1\nnumber: “a” – ‧ ‰ é\u00A0b\n",
                // Broken lines are for the one to complain of whose file it is.
                "kind: UnitPlan\nprogram: p-1\nkind",
                "kind: UnitPlan\nprogram: p-1\nprogram",
            })
    void tellsTheUsualWays(String text) {
        String usual = text.replace("\n- {", "\n  - {");

        assertThat(programOf(usual)).isEqualTo("p-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "{kind: UnitPlan, program: p-1}",
                "kind: Program\nid: p-1\n",
                "kind: Units\nprogram: p-1\n",
                "kind: UnitPlan\nprogram: \"p-1\"\n",
                "kind: UnitPlan\nprogram: p 1\n",
                "kind: UnitPlan\nprogram: thành-phố\n",
                "kind: UnitPlan\nprogram: null\n",
                "kind: UnitPlan\nprogram:\n  p-1\n",
                "kind: UnitPlan\n\"program\": p-1\n",
                "? program\n: p-1\n",
                "kind: UnitPlan\nprogram : p-1\n",
                "kind: UnitPlan\nnumber: \"a\nprogram: p-1\n \"\nprogram : p-2\n",
                "kind: UnitPlan\nprogram: p-1\n---\n kind: UnitPlan\n program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\nprogram: p-2\n",
                "kind: UnitPlan\nkind: UnitPlan\nprogram: p-1\n",
                "kind: UnitPlan\nprogram: p-1\n---\nkind: UnitPlan\nprogram: p-2\n",
                "kind: UnitPlan\nprogram: p-1\n---\nkind: UnitPlan\n",
                "kind: UnitPlan\nprogram: p-1\n--- {kind: UnitPlan, program: p-2}\n",
                "kind: UnitPlan\nprogram: p-1\n...\n",
                "%YAML 1.1\n---\nkind: UnitPlan\nprogram: p-1\n",
                "\uFEFFkind: UnitPlan\nprogram: p-1\n",
                "kind: UnitPlan\rprogram: p-1\r",
                "kind: UnitPlan\nprogram: p-1\nnumber: a\u0085program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\nnumber: a\u2028program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\nnumber: a\u2029program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\r",
                "kind: UnitPlan\nprogram: p-1\n- program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\n`program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\n{program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\n@program: p-2\n",
                "kind: UnitPlan\nprogram: p-1\n[program: p-2\n",
            })
    void tellsNothingWhereThereIsDoubt(String text) {
        assertThat(programOf(text)).isNull();
    }

    @Test
    void knowsEveryCharacterOfAnId() {
        assertThat(programOf("kind: UnitPlan\nprogram: azAZ09._-")).isEqualTo("azAZ09._-");
        for (String other : new String[] {"/", ":", "@", "[", "`", "{", "a/b", "a:b", "a@b", "a[b", "a`b", "a{b"}) {
            assertThat(programOf("kind: UnitPlan\nprogram: " + other)).as(other).isNull();
        }
    }

    /** Such a file is not UTF-8, which its reader says. */
    @Test
    void goesNoFurtherThanTheLastByte() {
        for (int last : new int[] {0xC2, 0xE2}) {
            byte[] bytes = "kind: UnitPlan\nprogram: p-1\nnumber: a_".getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 1] = (byte) last;
            assertThat(ProgramScan.programOf(ByteBuffer.wrap(bytes))).isEqualTo("p-1");
        }
        byte[] bytes = "kind: UnitPlan\nprogram: p-1\nnumber: a__".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE2;
        bytes[bytes.length - 1] = (byte) 0x80;
        assertThat(ProgramScan.programOf(ByteBuffer.wrap(bytes))).isEqualTo("p-1");
    }

    @Test
    void readsPartsOfAWhole() {
        assertThat(Shard.parse("2/4")).isEqualTo(new Shard(2, 4));
        assertThat(Shard.parse("4/4")).isNotNull();
        for (String wrong : new String[] {"0/4", "5/4", "1", "1/0", "-1/4", "1/4/4", "a/b", "1/99999", ""}) {
            assertThat(Shard.parse(wrong)).as(wrong).isNull();
        }
    }

    private static @Nullable String programOf(String text) {
        return ProgramScan.programOf(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
