package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Consecutive trials of one scenario: the piece of work that a thread takes at a time. How trials are cut depends on their number only, never on
 * the threads, and everything that is summed is summed chunk by chunk in order, so that the same bits come out on any number of threads.
 *
 * @param number its place among all chunks
 * @param scenario the place of the scenario in the request
 * @param firstOfScenario the first trial, counted from 0 within the scenario
 * @param firstTrial the first trial, counted from 0 over all scenarios
 * @param size the number of trials
 */
record Chunk(int number, int scenario, long firstOfScenario, long firstTrial, int size) {
    static final int LARGEST = 8 * Block.SIZE;

    /** Cuts the trials of all scenarios, given how many each has. */
    static List<Chunk> cut(long[] trialsOfScenarios) {
        List<Chunk> chunks = new ArrayList<>();
        long firstTrial = 0;
        for (int scenario = 0; scenario < trialsOfScenarios.length; scenario++) {
            long trials = trialsOfScenarios[scenario];
            for (long first = 0; first < trials; first += LARGEST) {
                int size = (int) Math.min(LARGEST, trials - first);
                chunks.add(new Chunk(chunks.size(), scenario, first, firstTrial + first, size));
            }
            firstTrial += trials;
        }
        return chunks;
    }

    /** The order of work: the scenarios keep step, so that what is there so far is a fair picture of all. */
    static List<Chunk> inStep(List<Chunk> chunks, long[] trialsOfScenarios) {
        return chunks.stream()
                .sorted(Comparator.comparingDouble(
                        chunk -> (double) chunk.firstOfScenario() / trialsOfScenarios[chunk.scenario()]))
                .toList();
    }

    /** The chunk that holds a trial. */
    static Chunk holding(List<Chunk> chunks, long trial) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (chunks.get(middle).firstTrial() <= trial) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return chunks.get(low);
    }

    /** Splits trials by probability: rounded down, the rest to the largest remainders; they sum to all. */
    static long[] stratified(long trials, double[] probabilities) {
        long[] counts = new long[probabilities.length];
        long left = trials;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (long) Math.floor(trials * probabilities[i]);
            left -= counts[i];
        }
        List<Integer> byRemainder = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> counts[i] - trials * probabilities[i])) // the largest remainder first
                .toList();
        for (int i = 0; i < left; i++) {
            counts[byRemainder.get(i % counts.length)]++;
        }
        return counts;
    }
}
