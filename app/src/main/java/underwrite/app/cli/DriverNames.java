package underwrite.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;

/** Reads the id of a driver. */
final class DriverNames implements ITypeConverter<Driver> {
    @Override
    public Driver convert(String id) {
        return Driver.byId(id)
                .orElseThrow(() -> new TypeConversionException(
                        UiWords.of(DriverNames.class).get("driver.unknown", id)));
    }
}
