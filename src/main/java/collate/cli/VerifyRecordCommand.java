package collate.cli;

import collate.articles.CaptureQueries;
import collate.record.ChainCheck;
import collate.record.ChainCheck.Finding;
import java.io.PrintStream;
import java.util.List;

/**
 * {@code collate verify-record}: reads every chain of the record from its start, sums the bytes of every capture anew, and says
 * whether they are whole.
 */
public final class VerifyRecordCommand {
    private VerifyRecordCommand() {}

    /** 0 when all is whole, 1 when something is broken. */
    public static int run(ChainCheck chains, CaptureQueries captures, PrintStream out) {
        var findings = chains.findings();
        findings.forEach(finding -> out.println(line(finding)));
        var kept = captures.check();
        kept.faults().forEach(fault -> out.println("broken: " + fault));
        var all = kept.captures() + (kept.captures() == 1 ? " capture" : " captures");
        out.println(
                kept.faults().isEmpty()
                        ? all + ", every byte as received"
                        : all + ", " + kept.faults().size() + " broken");
        return isWhole(findings) && kept.faults().isEmpty() ? 0 : 1;
    }

    private static boolean isWhole(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.broken().isEmpty());
    }

    private static String line(Finding finding) {
        var entries = finding.entries() + (finding.entries() == 1 ? " entry" : " entries");
        return finding.chain() + ": "
                + finding.broken()
                        .map(why -> "broken: " + why + "; " + entries + " before it proven")
                        .orElse(entries + ", whole");
    }
}
