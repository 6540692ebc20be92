package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Several threads that take numbered tasks one after the other until none is left. The caller's thread is one of them; helpers that the
 * executor has not started by then are not waited for, so that a busy executor slows the work but never stops it.
 */
final class Crew {
    private final Executor executor;
    private final int threads;

    Crew(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** One member's way of doing a task; made anew for each member, so that it may hold scratch space. */
    interface Member {
        void work(int task);

        /** Called once, when there is nothing left to do. */
        default void leave() {}
    }

    /** Makes the members. */
    interface Recruit {
        Member member();
    }

    /** Does tasks 0..count-1; throws what the first task to fail threw, and leaves the rest undone. */
    void work(int count, Recruit recruit) {
        Shift shift = new Shift(count, recruit);
        List<Helper> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, count); i++) {
            Helper helper = new Helper(shift);
            helpers.add(helper);
            executor.execute(helper);
        }
        shift.run();
        helpers.forEach(Helper::join);
        shift.rethrow();
    }

    /** The tasks of one call. */
    private static final class Shift implements Runnable {
        private final int count;
        private final Recruit recruit;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Shift(int count, Recruit recruit) {
            this.count = count;
            this.recruit = recruit;
        }

        @Override
        public void run() {
            try {
                Member member = recruit.member();
                for (int task = next.getAndIncrement(); task < count; task = next.getAndIncrement()) {
                    member.work(task);
                }
                member.leave();
            } catch (RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
                next.set(count);
            }
        }

        void rethrow() {
            Throwable failed = failure.get();
            if (failed instanceof Error error) {
                throw error;
            }
            if (failed instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    /** A task for the executor that may be called off until it starts. */
    private static final class Helper implements Runnable {
        private final Shift shift;
        private final AtomicBoolean taken = new AtomicBoolean();
        private final CountDownLatch done = new CountDownLatch(1);

        Helper(Shift shift) {
            this.shift = shift;
        }

        @Override
        public void run() {
            if (taken.compareAndSet(false, true)) {
                try {
                    shift.run();
                } finally {
                    done.countDown();
                }
            }
        }

        void join() {
            if (taken.compareAndSet(false, true)) {
                return;
            }
            boolean interrupted = false;
            while (true) {
                try {
                    done.await();
                    break;
                } catch (InterruptedException wait) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
