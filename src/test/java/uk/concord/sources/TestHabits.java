package uk.concord.sources;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The habits of tests (CONTRIBUTING.md): no sleep, no order, nothing switched off, names that say the rule. */
final class TestHabits extends TreeScanner<Void, Void> {

    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");
    private static final Set<String> BANNED_MARKS =
            Set.of("Disabled", "DisabledIf", "TestMethodOrder", "Order", "Ignore", "RepeatedTest");
    private static final Pattern SLEEP =
            Pattern.compile("(Thread|TimeUnit\\.\\w+|\\w*page)\\.(sleep|waitForTimeout)|LockSupport\\.park\\w*");

    /** A rule as a sentence: three words or more in camel case. */
    private static final Pattern SENTENCE = Pattern.compile("(?!test[A-Z])[a-z][a-z0-9]*([A-Z0-9][a-z0-9]*){2,}");

    private static final Pattern HOLDS_TESTS = Pattern.compile("\\w+(Test|IT)");

    private final String path;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> refusals = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private boolean holdsTests;

    private TestHabits(String path, CompilationUnitTree unit, SourcePositions positions) {
        this.path = path;
        this.unit = unit;
        this.positions = positions;
    }

    static TestHabits of(SourceTree.Source source) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(asFile(source)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            TestHabits habits =
                    new TestHabits(source.path(), unit, Trees.instance(task).getSourcePositions());
            habits.scan(unit, null);
            return habits;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    List<Integer> lengths() {
        return List.copyOf(lengths);
    }

    @Override
    public Void visitImport(ImportTree tree, Void nothing) {
        if (tree.getQualifiedIdentifier().toString().startsWith("org.mockito")) {
            refuse(tree, "mocks: use the type itself, or a small one of your own");
        }
        return super.visitImport(tree, null);
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
        refuseMarks(
                tree,
                tree.getModifiers().getAnnotations().stream()
                        .map(mark -> mark.getAnnotationType().toString())
                        .toList());
        return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
        List<String> marks = tree.getModifiers().getAnnotations().stream()
                .map(mark -> mark.getAnnotationType().toString())
                .toList();
        refuseMarks(tree, marks);
        if (marks.stream().anyMatch(TESTS::contains)) {
            checkTest(tree);
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        if (SLEEP.matcher(tree.getMethodSelect().toString()).matches()) {
            refuse(tree, "sleeps: wait for a condition, or set the clock");
        }
        return super.visitMethodInvocation(tree, null);
    }

    private void checkTest(MethodTree tree) {
        String name = tree.getName().toString();
        if (!SENTENCE.matcher(name).matches()) {
            refuse(tree, name + " is no sentence: name the test after its rule, aNilReturnCountsAsReturned");
        }
        String file = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        if (!holdsTests && !HOLDS_TESTS.matcher(file).matches()) {
            refuse(tree, file + " holds tests and would not be run: end its name in Test or IT");
        }
        holdsTests = true;
        lengths.add(line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1);
    }

    private void refuseMarks(Tree tree, List<String> marks) {
        marks.stream()
                .filter(BANNED_MARKS::contains)
                .forEach(mark -> refuse(tree, "@" + mark + ": a test runs always, once, and in any order"));
    }

    private void refuse(Tree tree, String why) {
        refusals.add(path + ":" + line(positions.getStartPosition(unit, tree)) + " " + why);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    private static JavaFileObject asFile(SourceTree.Source source) {
        return new SimpleJavaFileObject(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }
}
