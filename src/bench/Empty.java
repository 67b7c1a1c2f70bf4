/** What a start of Java costs by itself. */
public final class Empty {

    private Empty() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
