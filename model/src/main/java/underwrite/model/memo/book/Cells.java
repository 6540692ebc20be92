package underwrite.model.memo.book;

/** Names of cells, as formulas write them. Rows and columns count from 0. */
public final class Cells {
    private static final int LETTERS = 26;

    private Cells() {}

    /** The letters of a column: 0 is A, 26 is AA. */
    public static String column(int column) {
        String letter = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? letter : column(column / LETTERS - 1) + letter;
    }

    /** A cell that moves with the formula, such as {@code F12}. */
    public static String at(int row, int column) {
        return column(column) + (row + 1);
    }

    /** A cell that stays, such as {@code $F$12}. */
    public static String fixed(int row, int column) {
        return "$" + column(column) + "$" + (row + 1);
    }

    /** A cell in a column that stays and a row that moves, such as {@code $F12}. */
    public static String inColumn(int row, int column) {
        return "$" + column(column) + (row + 1);
    }

    /** A cell in a row that stays and a column that moves, such as {@code F$12}. */
    public static String inRow(int row, int column) {
        return column(column) + "$" + (row + 1);
    }

    /** A cell of a sheet by name, that stays. */
    public static String on(String sheet, int row, int column) {
        return quoted(sheet) + "!" + fixed(row, column);
    }

    /** Cells of a sheet by name, that stay. */
    public static String on(String sheet, int row, int column, int lastRow, int lastColumn) {
        return on(sheet, row, column) + ":" + fixed(lastRow, lastColumn);
    }

    /** A sheet's name as formulas need it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
