package collate.cli;

import collate.record.ChainCheck;
import collate.record.ChainCheck.Finding;
import java.io.PrintStream;
import java.util.List;

/** {@code collate verify-record}: reads every chain of the record from its start and says whether it is whole. */
public final class VerifyRecordCommand {
    private VerifyRecordCommand() {}

    /** 0 when every chain is whole, 1 when one is broken. */
    public static int run(ChainCheck check, PrintStream out) {
        var findings = check.findings();
        findings.forEach(finding -> out.println(line(finding)));
        return isWhole(findings) ? 0 : 1;
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
