package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Theme;

/** What holds for every kind of chart, read from its drawing as SVG. */
@DisplayName("Every chart")
@ExtendWith(ApplicationExtension.class)
class EveryChartTest {
    private static final double[][] SIZES = {{329, 300}, {300, 230}, {520, 420}};

    @Start
    void start(Stage stage) {
        stage.show();
    }

    private static String svg(FxRobot robot, Supplier<Chart<?>> sample, double width, double height) {
        List<String> drawn = new ArrayList<>();
        robot.interact(() -> {
            Chart<?> chart = sample.get();
            chart.resize(width, Math.max(height, chart.minHeight(width)));
            drawn.add(new ChartExport(chart).svg());
        });
        return drawn.get(0);
    }

    private static Element parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @TestFactory
    @DisplayName("draws well-formed SVG with balanced groups and never a NaN")
    List<DynamicTest> svg(FxRobot robot) {
        return SampleCharts.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    String svg = svg(robot, sample.getValue(), 329, 300);
                    Element root = parsed(svg);
                    assertThat(root.getTagName()).isEqualTo("svg");
                    assertThat(root.getElementsByTagName("title").getLength()).isOne();
                    assertThat(root.getElementsByTagName("text").getLength()).isGreaterThan(3);
                    assertThat(svg).doesNotContain("NaN", "Infinity", "E-", "<script");
                }))
                .toList();
    }

    @TestFactory
    @DisplayName("is drawn for white paper, whatever the window looks like")
    List<DynamicTest> onPaper(FxRobot robot) {
        return SampleCharts.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    String light = svg(robot, sample.getValue(), 329, 300);
                    Supplier<Chart<?>> inTheDark = () -> {
                        Chart<?> chart = sample.getValue().get();
                        Scene dark = new Scene(new StackPane(chart));
                        Theme.DARK.apply(dark);
                        dark.getRoot().applyCss();
                        assertThat(chart.palette()).isSameAs(Palette.of(Theme.DARK));
                        return chart;
                    };
                    assertThat(svg(robot, inTheDark, 329, 300)).isEqualTo(light);
                }))
                .toList();
    }

    @TestFactory
    @DisplayName("never writes one text over another, in three sizes")
    List<DynamicTest> texts(FxRobot robot) {
        return SampleCharts.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    for (double[] size : SIZES) {
                        List<Text> texts = texts(parsed(svg(robot, sample.getValue(), size[0], size[1])));
                        for (int i = 0; i < texts.size(); i++) {
                            for (int j = i + 1; j < texts.size(); j++) {
                                assertThat(texts.get(i).covers(texts.get(j)))
                                        .as("%.0f x %.0f: %s over %s", size[0], size[1], texts.get(i), texts.get(j))
                                        .isFalse();
                            }
                        }
                    }
                }))
                .toList();
    }

    @TestFactory
    @DisplayName("keeps every text inside its picture")
    List<DynamicTest> inside(FxRobot robot) {
        return SampleCharts.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    for (double[] size : SIZES) {
                        Element root = parsed(svg(robot, sample.getValue(), size[0], size[1]));
                        double width = Double.parseDouble(root.getAttribute("width"));
                        double height = Double.parseDouble(root.getAttribute("height"));
                        for (Text text : texts(root)) {
                            assertThat(text.left).as("%s", text).isGreaterThanOrEqualTo(-1);
                            assertThat(text.left + text.width)
                                    .as("%s of %s", text, width)
                                    .isLessThanOrEqualTo(width + 1);
                            assertThat(text.base).as("%s of %s", text, height).isBetween(6.0, height);
                        }
                    }
                }))
                .toList();
    }

    /** A text that stands upright, in the coordinates of the picture. */
    private record Text(String words, double left, double base, double width, double size) {
        boolean covers(Text other) {
            double tolerance = 1;
            return left + tolerance < other.left + other.width
                    && other.left + tolerance < left + width
                    && Math.abs(base - other.base) < Math.min(size, other.size) * 0.72;
        }
    }

    private static List<Text> texts(Element root) {
        List<Text> texts = new ArrayList<>();
        NodeList elements = root.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            boolean upright = element.getAttribute("transform").isEmpty();
            if (upright && !element.getTextContent().isBlank()) {
                texts.add(text(element));
            }
        }
        return texts;
    }

    private static Text text(Element element) {
        double size = Double.parseDouble(element.getAttribute("font-size"));
        double width = widest(element.getTextContent(), size);
        double x = Double.parseDouble(element.getAttribute("x"));
        double y = Double.parseDouble(element.getAttribute("y"));
        Element parent = (Element) element.getParentNode();
        while (parent.getTagName().equals("g")) {
            String shift = parent.getAttribute("transform");
            if (shift.startsWith("translate(")) {
                String[] by = shift.substring("translate(".length(), shift.length() - 1)
                        .split(" ");
                x += Double.parseDouble(by[0]);
                y += Double.parseDouble(by[1]);
            }
            parent = (Element) parent.getParentNode();
        }
        double left = switch (element.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new Text(element.getTextContent(), left, y, width, size);
    }

    private static double widest(String words, double size) {
        return TextStyle.AXIS.width(words) * size / TextStyle.AXIS.size();
    }
}
