package vn.dondoc.source;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * A text held whole for the YAML parser. The parser's own reader copies what it has looked ahead each time it needs
 * more, so that one long run of characters costs the square of its length: a minute for a file of the size allowed.
 */
final class WholeText extends StreamReader {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final int[] text;
    private int pointer;
    private int documentStart;
    private int line;
    private int column;

    /** @param text the characters, as code points */
    WholeText(int[] text) {
        super("");
        this.text = text;
    }

    @Override
    public Mark getMark() {
        return new Mark("text", pointer, line, column, text, pointer);
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int ahead) {
        return pointer + ahead < text.length ? text[pointer + ahead] : 0;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && pointer < text.length; i++) {
            int character = text[pointer++];
            boolean carriageReturnAlone = character == '\r' && (pointer == text.length || text[pointer] != '\n');
            if (Constant.LINEBR.has(character) || carriageReturnAlone) {
                line++;
                column = 0;
            } else if (character != BYTE_ORDER_MARK) {
                column++;
            }
        }
    }

    @Override
    public String prefix(int length) {
        return new String(text, pointer, Math.min(length, text.length - pointer));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        pointer += length;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getIndex() {
        return pointer;
    }

    @Override
    public int getDocumentIndex() {
        return pointer - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = pointer;
    }
}
