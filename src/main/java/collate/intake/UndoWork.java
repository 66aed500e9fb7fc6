package collate.intake;

import collate.jobs.Job;
import collate.jobs.Jobs;
import collate.jobs.Lane;

/** Withdraws the articles of a batch, one after the other, each kept for itself. */
final class UndoWork {
    private final UndoDesk desk;

    UndoWork(UndoDesk desk) {
        this.desk = desk;
    }

    void teach(Jobs jobs) {
        jobs.learn(new Job(BatchDesk.UNDO, Lane.READING, this::undo, _ -> {}));
    }

    private void undo(long batch) {
        desk.added(batch).forEach(desk::undo);
    }
}
