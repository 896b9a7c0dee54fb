package uk.concord.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no file of the project may hold, whatever its kind. */
final class TidyFiles {

    private static final Pattern UNMERGED = Pattern.compile("(?m)^(<{7} |>{7} )");
    private static final Pattern SOMEBODYS_MACHINE = Pattern.compile("[\"'( =](/root/|/home/\\w+/|/work/|C:\\\\Users)");

    private TidyFiles() {}

    static List<String> refusals(List<SourceTree.Source> files) {
        List<String> refusals = new ArrayList<>();
        for (SourceTree.Source file : files) {
            if (UNMERGED.matcher(file.text()).find()) {
                refusals.add(file.path() + " holds the marks of a merge that nobody finished");
            }
            if (SOMEBODYS_MACHINE.matcher(file.text()).find()) {
                refusals.add(file.path() + " names a folder of somebody's machine");
            }
        }
        return refusals;
    }
}
