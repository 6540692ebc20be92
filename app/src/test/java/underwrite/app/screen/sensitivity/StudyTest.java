package underwrite.app.screen.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.task.Tasks;

@DisplayName("What the engine works out for a card")
@ExtendWith(ApplicationExtension.class)
class StudyTest {
    private final Tasks tasks = Tasks.ofWindow();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final Study<String> study = new Study<>(tasks);

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @AfterEach
    void close() {
        slow.countDown();
        tasks.close();
    }

    @Test
    @DisplayName(
            "says that it is being worked out where the first answer takes a moment, and stops saying so when it is there")
    void waiting() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(
                3000,
                () -> study.ask("first", () -> {
                    slow.await();
                    return "answer";
                }));
        assertThat(study.excuseProperty().get()).isEmpty();
        until(() -> study.excuseProperty().get().equals("Being worked out…"));
        slow.countDown();
        until(() -> study.outcome().ready());
        assertThat(study.excuseProperty().get()).isEmpty();
    }

    @Test
    @DisplayName("keeps the last answer in place of words while the next is worked out, and says why there is none")
    void later() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(3000, () -> study.ask("first", () -> "answer"));
        until(() -> study.outcome().ready());
        WaitForAsyncUtils.waitForAsyncFx(
                3000,
                () -> study.ask("second", () -> {
                    slow.await();
                    return "other";
                }));
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        assertThat(study.outcome().shown()).contains("answer");
        assertThat(study.excuseProperty().get()).isEmpty();
        WaitForAsyncUtils.waitForAsyncFx(3000, () -> study.refuse("Two drivers clash."));
        assertThat(study.excuseProperty().get()).isEqualTo("Two drivers clash.");
    }

    private static void until(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(3000, holds::getAsBoolean));
    }
}
