package underwrite.model.words;

import java.util.List;
import java.util.stream.Collectors;

/** Several places of a sentence as one, with commas between them. */
public record Listed(List<Object> places) implements Written {
    public Listed {
        places = List.copyOf(places);
    }

    @Override
    public String text(Tongue tongue) {
        return places.stream().map(place -> Sentence.said(place, tongue)).collect(Collectors.joining(", "));
    }
}
