package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets two programs run on one disk in an order that is given beforehand: only one of them moves at a time, and at each operation on the
 * disk, and each time one waits for a lock, the order says whether the other goes on from there.
 */
final class Turns {
    private static final long PATIENCE_S = 60;

    private final List<Integer> switches;
    private final boolean[] ended = new boolean[2];
    private int turn;
    private int steps;

    /** @param switches after how many steps in all the turn passes to the other, ascending */
    Turns(List<Integer> switches) {
        this.switches = switches;
    }

    /** The real disk, on which each operation is a step of one of the programs; nothing is forced, since nothing loses power here. */
    FileOperations diskOf(int program) {
        FileOperations real = new Disk();
        return new FileOperations() {
            @Override
            public byte[] read(Path file) throws IOException {
                step(program);
                return real.read(file);
            }

            @Override
            public NewFile create(Path file) throws IOException {
                step(program);
                NewFile made = real.create(file);
                return new NewFile() {
                    @Override
                    public void write(byte[] bytes) throws IOException {
                        step(program);
                        made.write(bytes);
                    }

                    @Override
                    public void force() {
                        step(program);
                    }

                    @Override
                    public void close() throws IOException {
                        made.close();
                    }
                };
            }

            @Override
            public void copyPermissions(Path from, Path to) throws IOException {
                step(program);
                real.copyPermissions(from, to);
            }

            @Override
            public void replace(Path from, Path to) throws IOException {
                step(program);
                real.replace(from, to);
            }

            @Override
            public void forceFolder(Path folder) {
                step(program);
            }

            @Override
            public void delete(Path file) throws IOException {
                step(program);
                real.delete(file);
            }
        };
    }

    /** Waiting for a lock is a step after which the other has its turn in any case, since only it can give the lock back. */
    Pause pauseOf(int program) {
        return millis -> pass(program);
    }

    /** Runs both to their ends; how many steps that took. */
    int run(Callable<?> first, Callable<?> second) throws InterruptedException {
        List<FutureTask<Object>> programs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int program = i;
            Callable<?> work = i == 0 ? first : second;
            FutureTask<Object> task = new FutureTask<>(() -> {
                await(program);
                try {
                    return work.call();
                } finally {
                    end(program);
                }
            });
            programs.add(task);
            Thread thread = new Thread(task, "program " + i);
            thread.setDaemon(true);
            thread.start();
        }
        for (FutureTask<Object> program : programs) {
            try {
                program.get(PATIENCE_S, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw new AssertionError("failed with the turns " + switches, e.getCause());
            } catch (TimeoutException e) {
                throw new AssertionError("stuck with the turns " + switches, e);
            }
        }
        return steps;
    }

    private synchronized void step(int program) {
        steps++;
        if (switches.contains(steps)) {
            pass(program);
        }
    }

    private synchronized void pass(int program) {
        if (!ended[1 - program]) {
            turn = 1 - program;
            notifyAll();
            await(program);
        }
    }

    private synchronized void end(int program) {
        ended[program] = true;
        turn = 1 - program;
        notifyAll();
    }

    private synchronized void await(int program) {
        while (turn != program && !ended[1 - program]) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
