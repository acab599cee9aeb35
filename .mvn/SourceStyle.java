import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The check of the source text that every build makes: format, length of files, no unwanteds.
///
/// Run by the root `pom.xml` with the JDK of the build, because Maven's own Java may be too old to
/// parse the sources: `java SourceStyle.java check|apply FOLDER`, started at the root. `apply`
/// rewrites what is only badly formatted. Files that were fine and have not changed since are not
/// looked at again.
public final class SourceStyle {
  /// A file over this many lines has to be listed with a reason.
  private static final int LONGEST = 600;

  /// What no line may contain. Catching everything needs its reason behind it on the line.
  private static final Pattern UNWANTED =
      Pattern.compile(
          "\\b(TODO|FIXME|XXX)\\b|catch \\((final )?(Exception|Throwable) \\w+\\) \\{$");

  private final Path root = Path.of("");
  private final Path folder;
  private final boolean apply;
  private final Formatter formatter =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
  private final Map<Path, String> longFiles = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();

  private SourceStyle(Path folder, boolean apply) {
    this.folder = folder;
    this.apply = apply;
  }

  static void main(String[] args) throws IOException {
    var style = new SourceStyle(Path.of(args[1]), args[0].equals("apply"));
    style.run();
    style.complaints.forEach(System.err::println);
    System.exit(style.complaints.isEmpty() ? 0 : 1);
  }

  private void run() throws IOException {
    Path list = root.resolve(".mvn/long-files.txt");
    readLongFiles(list);
    Path stamp = root.resolve("target/source-style.stamp");
    long start = System.currentTimeMillis();
    long since = Files.exists(stamp) ? Files.getLastModifiedTime(stamp).toMillis() : 0;
    if (Files.getLastModifiedTime(list).toMillis() >= since) {
      since = 0;
    }
    check(javaFiles(), since);
    boolean whole = folder.equals(Path.of("."));
    if (complaints.isEmpty() && whole) {
      Files.createDirectories(stamp.getParent());
      Files.writeString(stamp, "");
      Files.setLastModifiedTime(stamp, FileTime.fromMillis(start));
    }
  }

  /// One file a line: `path: reason`.
  private void readLongFiles(Path list) throws IOException {
    for (String line : Files.readAllLines(list)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String reason = colon < 0 ? "" : line.substring(colon + 1).strip();
      Path file = Path.of(colon < 0 ? line.strip() : line.substring(0, colon).strip());
      if (reason.isEmpty()) {
        complaints.add(".mvn/long-files.txt: " + file + " has no reason");
      }
      if (!Files.exists(root.resolve(file))) {
        complaints.add(".mvn/long-files.txt: " + file + " does not exist");
      }
      longFiles.put(file, reason);
    }
  }

  private List<Path> javaFiles() throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = dir.getFileName().toString();
            boolean hidden = name.startsWith(".") && !name.equals(".mvn") && !name.equals(".");
            return name.equals("target") || hidden
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file.normalize());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private void check(List<Path> files, long since) {
    files.parallelStream()
        .filter(file -> file.toFile().lastModified() >= since)
        .map(this::complaintsOf)
        .toList()
        .forEach(complaints::addAll);
  }

  private List<String> complaintsOf(Path file) {
    var found = new ArrayList<String>();
    try {
      String text = Files.readString(file);
      String formatted = format(text);
      if (!formatted.equals(text) && apply) {
        Files.writeString(file, formatted);
      } else if (!formatted.equals(text)) {
        found.add(file + ": not formatted; `mvn validate -Dstyle=apply` repairs it");
      }
      checkLines(file, formatted.lines().toList(), found);
    } catch (FormatterException e) {
      found.add(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private String format(String text) throws FormatterException {
    String sorted = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(sorted));
  }

  private void checkLines(Path file, List<String> lines, List<String> found) {
    if (lines.size() > LONGEST && !longFiles.containsKey(file)) {
      found.add(
          "%s: %d lines; split it (over %d needs a reason in .mvn/long-files.txt)"
              .formatted(file, lines.size(), LONGEST));
    }
    for (int i = 0; i < lines.size(); i++) {
      var unwanted = UNWANTED.matcher(lines.get(i));
      if (unwanted.find() && !file.endsWith("SourceStyle.java")) {
        found.add(file + ":" + (i + 1) + ": " + unwanted.group().strip() + " is not wanted");
      }
    }
  }
}
