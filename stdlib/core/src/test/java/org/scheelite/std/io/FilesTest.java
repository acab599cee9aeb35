package org.scheelite.std.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.expr.Expr;
import org.scheelite.message.Issued;
import org.scheelite.print.Form;

/// What builtins do with files, in a folder that is gone afterwards.
class FilesTest {
  @TempDir Path folder;

  private Engine engine = Engine.builder().build();
  private Session session = engine.newSession(Console.silent());

  @BeforeEach
  void open() {
    allow(Capability.READ_FILES, Capability.WRITE_FILES);
    evaluate("SetDirectory[\"" + folder + "\"]");
  }

  private void allow(Capability... allowed) {
    close();
    engine = Engine.builder().allow(allowed).build();
    session = engine.newSession(Console.silent());
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Outcome outcome(String code) {
    return session.evaluate(code, Limits.NONE);
  }

  private String evaluate(String code) {
    Outcome outcome = outcome(code);
    assertEquals(List.of(), outcome.messages(), code);
    return outcome instanceof Outcome.Value(Expr value, _)
        ? session.text(value, Form.INPUT)
        : outcome.toString();
  }

  private String complaint(String code) {
    return String.join("\n", outcome(code).messages().stream().map(Issued::toString).toList());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesWholeFiles() throws IOException {
    assertEquals("\"a.csv\"", evaluate("Export[\"a.csv\", {{1, 2}, {3, 4}}]"));
    assertEquals("1,2\n3,4\n", Files.readString(folder.resolve("a.csv")));
    assertEquals("\"a.csv\"", evaluate("Export[\"a.csv\", {{5}}]"));
    assertEquals("{{5}}", evaluate("Import[\"a.csv\"]"));
    assertEquals(List.of("a.csv"), files());
  }

  @Test
  void leavesTheOldFileWhereTheValueCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("a.json"), "[1]");
    assertEquals(
        "Export::errelem: The Export element contains a malformed data structure and could not be exported to JSON format.",
        complaint("Export[\"a.json\", f[x]]"));
    assertEquals("[1]", Files.readString(folder.resolve("a.json")));
  }

  @Test
  void writesBytes() throws IOException {
    evaluate("Export[\"a.bin\", {0, 255, 10}]");
    assertArrayEquals(new byte[] {0, -1, 10}, Files.readAllBytes(folder.resolve("a.bin")));
    assertEquals("{0, 255, 10}", evaluate("Import[\"a.bin\"]"));
  }

  @Test
  void putsAndGets() throws IOException {
    evaluate("1 + x >> \"a.wl\"");
    evaluate("PutAppend[{\"b\"}, f, \"a.wl\"]");
    assertEquals("1 + x\n{\"b\"}\nf\n", Files.readString(folder.resolve("a.wl")));
    assertEquals("f", evaluate("<< \"a.wl\""));
    assertEquals("{1 + x, {\"b\"}, f}", evaluate("ReadList[\"a.wl\"]"));
  }

  @Test
  void saysWhatIsWrongInAFileOfExpressions() throws IOException {
    Files.writeString(folder.resolve("a.wl"), "x = 1\ny = )\n");
    assertEquals("Get::syntax", complaint("Get[\"a.wl\"]").substring(0, 11));
  }

  @Test
  void findsFiles() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("b.txt"), "b");
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("sub/c.txt"), "c");
    assertEquals("{\"a.txt\", \"b.txt\", \"sub\"}", evaluate("FileNames[]"));
    assertEquals("{\"sub/c.txt\"}", evaluate("FileNames[\"c*\", \"\", Infinity]"));
    assertEquals("{\"sub/c.txt\"}", evaluate("FileNames[RegularExpression[\"c.*\"], \"sub\"]"));
  }

  @Test
  void movesFiles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    evaluate("CopyFile[\"a.txt\", \"b.txt\"]; RenameFile[\"a.txt\", \"c.txt\"]");
    assertEquals(List.of("b.txt", "c.txt"), files());
    assertEquals(
        "CopyFile::filex: b.txt already exists.", complaint("CopyFile[\"c.txt\", \"b.txt\"]"));
    evaluate("DeleteFile[{\"b.txt\", \"c.txt\"}]");
    assertEquals(List.of(), files());
  }

  @Test
  void refusesToTakeFoldersForFiles() throws IOException {
    evaluate("CreateDirectory[\"d/e\"]");
    assertEquals("Export::noopen: Cannot open d.", complaint("Export[\"d\", 1, \"Text\"]"));
    assertEquals(
        "DeleteFile::ioerr: The system refuses to do this with d.", complaint("DeleteFile[\"d\"]"));
    assertEquals(
        "DeleteDirectory::dirne: Directory d not empty.", complaint("DeleteDirectory[\"d\"]"));
    evaluate("DeleteDirectory[\"d\", DeleteContents -> True]");
    assertFalse(Files.exists(folder.resolve("d")));
  }

  @Test
  void touchesNothingWithoutLeave() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    allow();
    String file = "\"" + folder.resolve("a.txt") + "\"";
    for (String code :
        List.of(
            "Import[%s]", "Get[%s]", "FileExistsQ[%s]", "ReadString[%s]", "FileByteCount[%s]")) {
      assertEquals(
          code.substring(0, code.indexOf('['))
              + "::notallowed: This session is not allowed to use files for reading.",
          complaint(code.formatted(file)));
    }
    for (String code : List.of("Export[%s, 1]", "Put[1, %s]", "DeleteFile[%s]")) {
      assertEquals(
          code.substring(0, code.indexOf('['))
              + "::notallowed: This session is not allowed to use files for writing.",
          complaint(code.replace("%s", file)));
    }
    assertEquals(
        "Environment::notallowed: This session is not allowed to use the environment.",
        complaint("Environment[\"PATH\"]"));
    assertEquals("a", Files.readString(folder.resolve("a.txt")));
  }
}
