package underwrite.model.simulation;

import underwrite.model.simulation.Progress.SoFar;

/** Adds up what is done as it is done, in whatever order, for those who watch; no result comes from it. */
final class Watch {
    private final Progress progress;
    private final long asked;
    private final Tally soFar = new Tally();

    Watch(Progress progress, long asked) {
        this.progress = progress;
        this.asked = asked;
    }

    synchronized void done(Tally chunk) {
        soFar.add(chunk);
        double loss = soFar.accepted == 0 ? 0 : (double) soFar.losses / soFar.accepted;
        progress.report(new SoFar(soFar.accepted + soFar.rejected, asked, soFar.rejected, soFar.moic.mean(), loss));
    }
}
