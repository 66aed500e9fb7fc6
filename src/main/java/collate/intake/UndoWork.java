package collate.intake;

import collate.jobs.Job;
import collate.jobs.Jobs;
import collate.jobs.Lane;

/** Withdraws the articles of a batch, or puts them back, one after the other, each kept for itself. */
final class UndoWork {
    private final UndoDesk desk;

    UndoWork(UndoDesk desk) {
        this.desk = desk;
    }

    void teach(Jobs jobs) {
        jobs.learn(new Job(BatchDesk.UNDO, Lane.READING, this::turn, _ -> {}));
        jobs.learn(new Job(BatchDesk.PUT_BACK, Lane.READING, this::turn, _ -> {}));
    }

    private void turn(long batch) {
        for (var left = desk.left(batch); !left.isEmpty(); left = desk.left(batch)) {
            left.forEach(desk::turn);
        }
    }
}
