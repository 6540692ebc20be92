package underwrite.app.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underwrite.app.theme.Slot;

/**
 * Which colour and shape each scenario has. The scenarios {@code bear}, {@code base} and {@code bull} have theirs whatever their place;
 * others take the first that is free and keep it while the document is open, so that deleting one recolours none.
 */
public final class Slots {
    private static final Map<String, Integer> USUAL = Map.of("bear", 0, "base", 1, "bull", 2);

    private final Map<String, Integer> places = new HashMap<>();

    /** The slot of a scenario; the ids are all those of the thesis. */
    Slot of(String scenario, List<String> ids) {
        return Slot.at(places.computeIfAbsent(scenario, id -> free(id, ids)));
    }

    private int free(String scenario, List<String> ids) {
        Integer usual = USUAL.get(scenario);
        if (usual != null && !taken(usual, ids)) {
            return usual;
        }
        for (int place = 0; place < Slot.COUNT; place++) {
            if (!taken(place, ids) && !reserved(place, ids)) {
                return place;
            }
        }
        return ids.indexOf(scenario);
    }

    private boolean taken(int place, List<String> ids) {
        return ids.stream().anyMatch(id -> Integer.valueOf(place).equals(places.get(id)));
    }

    private static boolean reserved(int place, List<String> ids) {
        return ids.stream().anyMatch(id -> Integer.valueOf(place).equals(USUAL.get(id)));
    }

    /** Gives a scenario another slot; whoever has it takes the one that becomes free. */
    void give(String scenario, Slot slot, List<String> ids) {
        int wanted = slot.number() - 1;
        int before = of(scenario, ids).number() - 1;
        ids.stream().filter(id -> of(id, ids).number() - 1 == wanted).forEach(id -> places.put(id, before));
        places.put(scenario, wanted);
    }

    void clear() {
        places.clear();
    }
}
