package underwrite.model.memo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A hash of every formula at export, carried in the workbook's properties, so that a formula that was overwritten is named whichever version of
 * the program wrote the memo. One line of text per cell: {@code Base!F12 1a2b}.
 */
final class FormulaSeal {
    private static final String KEY = "formulas";
    private static final Pattern IN_ITS_OWN_WAY = Pattern.compile("['\\s]|_xlfn\\.");
    private static final Pattern LINE = Pattern.compile("(.+![A-Z]{1,3}[0-9]{1,7}) ([0-9a-f]{1,4})");

    private final Map<String, String> hashes;

    private FormulaSeal(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    static FormulaSeal of(XSSFWorkbook workbook) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        hashes.put(sheet.getSheetName() + "!" + cell.getAddress(), hash(cell));
                    }
                }
            }
        }
        return new FormulaSeal(hashes);
    }

    void put(CustomProperties properties) {
        String lines = hashes.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
        Parcel.put(properties, KEY, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The seal of a workbook; none when it carries none, or something else in its place. */
    static Optional<FormulaSeal> take(CustomProperties properties) {
        return Parcel.take(properties, KEY).flatMap(bytes -> {
            Map<String, String> hashes = new LinkedHashMap<>();
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    return Optional.empty();
                }
                hashes.put(matcher.group(1), matcher.group(2));
            }
            return Optional.of(new FormulaSeal(hashes));
        });
    }

    /** The cells whose formula is not as it was at export, in the order of the sheets. */
    List<String> broken(XSSFWorkbook workbook) {
        Map<String, String> now = of(workbook).hashes;
        List<String> broken = new ArrayList<>();
        hashes.forEach((place, hash) -> {
            if (!hash.equals(now.get(place))) {
                broken.add(place);
            }
        });
        return broken;
    }

    /**
     * Of a formula without what spreadsheets write each in their own way: blanks, needless quotes, case. Sixteen bits keep the file small; of
     * 65,536 changed formulas one goes unseen.
     */
    private static String hash(Cell cell) {
        String plain = IN_ITS_OWN_WAY.matcher(cell.getCellFormula()).replaceAll("");
        int hash = plain.toUpperCase(Locale.ROOT).hashCode();
        return Integer.toHexString((hash ^ hash >>> Short.SIZE) & 0xffff);
    }
}
