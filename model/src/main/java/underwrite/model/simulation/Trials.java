package underwrite.model.simulation;

import java.util.Arrays;
import java.util.List;
import underwrite.model.series.Series;

/**
 * The kept trials of a simulation as columns of numbers, chunk by chunk: the three results, every band series for every year, and the
 * draws of every uncertain driver. The results and bands of a rejected trial are NaN. Up to a million trials all are kept, beyond that every
 * third, fifth ... one, and of those no bands.
 */
final class Trials {
    /** The most trials of which every figure is kept. */
    static final int MOST = 1_000_000;

    static final int MOIC = 0;
    static final int IRR = 1;
    static final int NPV = 2;
    static final int FIRST_BAND = 3;

    /** The series whose spread is shown by year. */
    static final List<Series> BANDS = List.of(Series.REVENUE, Series.CASH, Series.RIVALS, Series.MOIC);

    static final int FIRST_DRIVER = FIRST_BAND + BANDS.size() * Series.YEARS;

    private final Part[] parts;
    private final int columns;

    /** How many columns at the place of the bands are not kept. */
    private final int leftOut;

    private final int size;
    private final long stride;

    Trials(List<Chunk> chunks, long trials, int drivers) {
        this.stride = stride(trials, MOST);
        this.columns = FIRST_DRIVER + drivers;
        this.leftOut = stride > 1 ? FIRST_DRIVER - FIRST_BAND : 0;
        this.parts = new Part[chunks.size()];
        int first = 0;
        for (Chunk chunk : chunks) {
            int kept = keptBefore(chunk.firstTrial() + chunk.size()) - keptBefore(chunk.firstTrial());
            parts[chunk.number()] = new Part(chunk, first, kept);
            first += kept;
        }
        this.size = first;
    }

    private boolean isKept(int column) {
        return column < FIRST_BAND || column >= FIRST_BAND + leftOut;
    }

    private int row(int column) {
        return column < FIRST_BAND ? column : column - leftOut;
    }

    private int keptBefore(long trial) {
        return (int) ((trial + stride - 1) / stride);
    }

    /** The kept trials of a chunk; its numbers come into being with the thread that fills them. */
    final class Part {
        private final Chunk chunk;
        private final int first;
        private final int kept;
        private double[] numbers = {};
        private byte[] causes = {};

        Part(Chunk chunk, int first, int kept) {
            this.chunk = chunk;
            this.first = first;
            this.kept = kept;
        }

        void open() {
            numbers = new double[kept * (columns - leftOut)];
            causes = new byte[kept];
        }

        /** Takes over the trials of a block that are to be kept, the first of which stands at this place in the chunk. */
        void file(Block block, int firstOfChunk) {
            long firstTrial = chunk.firstTrial() + firstOfChunk;
            int place = keptBefore(firstTrial) - first;
            if (stride == 1) {
                for (int column = 0; column < columns; column++) {
                    System.arraycopy(block.columns[column], 0, numbers, column * kept + place, block.count);
                }
                System.arraycopy(block.causes, 0, causes, place, block.count);
                voidRejected(block, place);
            } else {
                fileSome(block, place, (int) (trial(keptBefore(firstTrial)) - firstTrial));
            }
        }

        private void fileSome(Block block, int firstPlace, int firstTrial) {
            int place = firstPlace;
            for (int trial = firstTrial; trial < block.count; trial += (int) stride) {
                for (int column = 0; column < columns; column++) {
                    if (isKept(column)) {
                        numbers[row(column) * kept + place] = block.columns[column][trial];
                    }
                }
                causes[place++] = block.causes[trial];
            }
        }

        /** The bands of a rejected trial hold numbers that mean nothing. */
        private void voidRejected(Block block, int place) {
            for (int trial = 0; trial < block.count; trial++) {
                for (int column = FIRST_BAND; column < FIRST_DRIVER && block.rejected(trial); column++) {
                    numbers[column * kept + place + trial] = Double.NaN;
                }
            }
        }
    }

    Part part(int chunk) {
        return parts[chunk];
    }

    int columns() {
        return columns;
    }

    /** How many trials are kept. */
    int size() {
        return size;
    }

    /**
     * The distance between trials that leaves as many as wanted at most. It is odd, since a Sobol sequence is built on halves: its every second
     * point lies in the same half of a range, while every third goes through all of it.
     */
    static long stride(long trials, int wanted) {
        return Math.max(1, (trials + wanted - 1) / wanted) | 1;
    }

    /** The distance between kept trials; 1 when all are kept. */
    long stride() {
        return stride;
    }

    /** The number among all trials of a kept one. */
    long trial(int kept) {
        return kept * stride;
    }

    /** One number of a kept trial; a band only while all are kept. */
    double at(int column, int kept) {
        Part part = partOf(kept);
        return part.numbers[row(column) * part.kept + kept - part.first];
    }

    /** The chunk that a kept trial belongs to. */
    Chunk chunkOf(int kept) {
        return partOf(kept).chunk;
    }

    private Part partOf(int kept) {
        int low = 0;
        int high = parts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts[middle].first <= kept) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts[low];
    }

    /** Copies a column to the start of an array, in the order of the trials. */
    void copy(int column, double[] target) {
        for (Part part : parts) {
            System.arraycopy(part.numbers, row(column) * part.kept, target, part.first, part.kept);
        }
    }

    /** The causes of loss of all kept trials; 0 for none, else the place of the cause plus 1. */
    byte[] causes() {
        byte[] all = new byte[size];
        for (Part part : parts) {
            System.arraycopy(part.causes, 0, all, part.first, part.kept);
        }
        return all;
    }

    /** The place in the request of the scenario of every kept trial. */
    byte[] scenarios() {
        byte[] all = new byte[size];
        for (Part part : parts) {
            Arrays.fill(all, part.first, part.first + part.kept, (byte) part.chunk.scenario());
        }
        return all;
    }
}
