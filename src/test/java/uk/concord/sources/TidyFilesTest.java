package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file of the project holds an unfinished merge or a folder of the machine it was written on. */
class TidyFilesTest {

    private static final List<String> TEXTS = List.of(
            ".java",
            ".properties",
            ".xhtml",
            ".xml",
            ".sql",
            ".css",
            ".js",
            ".csv",
            ".md",
            ".sh",
            ".cfg",
            ".conf",
            ".yml",
            ".yaml",
            ".service",
            ".svg",
            ".txt");

    @Test
    void everyFileIsTidy() {
        SourceTree project = SourceTree.ofTheProject();
        List<SourceTree.Source> files = Stream.of("src", "config", "deploy")
                .flatMap(folder -> TEXTS.stream().flatMap(ending -> project.files(folder, ending).stream()))
                .filter(file -> !file.name().startsWith("TidyFiles"))
                .toList();

        assertEquals(List.of(), TidyFiles.refusals(files));
    }

    @Test
    void anUnfinishedMergeIsRefused() {
        assertTrue(refusals("a=1\n<<<<<<< HEAD\na=2\n").get(0).contains("merge"));
    }

    @Test
    void aFolderOfAMachineIsRefused() {
        assertTrue(refusals("folder = /home/someone/concord\n").get(0).contains("machine"));
    }

    @Test
    void ordinaryTextIsLetPass() {
        assertEquals(List.of(), refusals("Title\n=======\nSee /work on the site, or work/life.\n"));
    }

    private static List<String> refusals(String text) {
        return TidyFiles.refusals(List.of(new SourceTree.Source("config/a.txt", text)));
    }
}
