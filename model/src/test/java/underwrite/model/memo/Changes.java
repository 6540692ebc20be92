package underwrite.model.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.SliderScale;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * A dozen inputs changed at random in each scenario, to be typed into a workbook and made in the engine.
 *
 * @param typed what to type into which named cell: a number or an option
 */
record Changes(Thesis thesis, Map<String, Object> typed) {
    private static final int DOZEN = 12;
    private static final double WILDEST = 0.25;

    static Changes of(Thesis thesis, SplittableRandom random) {
        Map<String, Object> typed = new LinkedHashMap<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (Scenario scenario : thesis.scenarios()) {
            Assumptions changed = scenario.assumptions();
            int made = 0;
            while (made < DOZEN) {
                Input input = Input.all().get(random.nextInt(Input.all().size()));
                Assumptions next = changed(changed, input, random);
                if (Projector.clashes(next).isEmpty()) {
                    changed = next;
                    made++;
                }
            }
            for (Input input : scenario.assumptions().differencesTo(changed)) {
                String name = "in_" + scenario.id().replace('-', '_') + "_"
                        + input.id().replace('.', '_');
                typed.put(name, cell(changed, input));
            }
            scenarios.add(scenario.with(changed));
        }
        return new Changes(thesis.withScenarios(scenarios), typed);
    }

    private static Assumptions changed(Assumptions assumptions, Input input, SplittableRandom random) {
        if (input instanceof Choice choice) {
            return assumptions.with(choice, random.nextInt(choice.options().size()));
        }
        Driver driver = (Driver) input;
        SliderScale scale = SliderScale.of(driver);
        double place = scale.position(assumptions.value(driver)) + random.nextDouble(-WILDEST, WILDEST);
        double value = scale.value(Math.max(0, Math.min(1, place)));
        return assumptions.with(driver, driver.whole() ? Math.rint(value) : value);
    }

    private static Object cell(Assumptions assumptions, Input input) {
        return input instanceof Choice choice
                ? choice.options().get(assumptions.option(choice))
                : (Object) assumptions.value((Driver) input);
    }

    void type(XSSFWorkbook workbook) {
        typed.forEach((name, value) -> {
            if (value instanceof String option) {
                Memos.named(workbook, name).setCellValue(option);
            } else {
                Memos.named(workbook, name).setCellValue((double) value);
            }
        });
    }
}
