package org.scheelite.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Scripts and single expressions: what they print where, and their exit status.
@Timeout(60)
class ScriptTest {
  private static final List<String> HEEDING_INTERRUPTS = List.of("env", "--default-signal=INT");

  @TempDir Path folder;

  private Run script(String text, String... args) throws IOException {
    Path file = folder.resolve("script.wl");
    Files.writeString(file, text);
    var all = new String[args.length + 1];
    all[0] = file.toString();
    System.arraycopy(args, 0, all, 1, args.length);
    return Run.of(all);
  }

  @Test
  void theLastValueIsPrintedInInputForm() throws IOException {
    assertEquals(new Run(0, "{\"s\", 0.1}\n", ""), script("x = 1\n{\"s\", 0.1}\n"));
    assertEquals(new Run(0, "bare\n", ""), script("\"bare\""));
    assertEquals(new Run(0, "", ""), script("x = 1;"));
    assertEquals(new Run(0, "", ""), script(""));
    assertEquals(new Run(0, "-Graphics-\n", ""), script("Plot[x, {x, 0, 1}]"));
  }

  @Test
  void aFirstLineForTheSystemIsPassedOver() throws IOException {
    assertEquals(new Run(0, "2\n", ""), script("#!/usr/bin/env scheelite\n1 + 1"));
    assertEquals(new Run(0, "", ""), script("#!/usr/bin/env scheelite"));
    Run wrong = script("#!/usr/bin/env scheelite\n1 + )");
    assertTrue(wrong.err().startsWith("Line 2, column 5: "), wrong.err());
  }

  @Test
  void argumentsAreTheCommandLine() throws IOException {
    Run run = script("Rest[$ScriptCommandLine]", "a b", "--batch", "3");
    assertEquals("{\"a b\", \"--batch\", \"3\"}\n", run.out());
    Path file = folder.resolve("script.wl");
    assertEquals(file + "\n", script("First[$ScriptCommandLine]").out());
    assertEquals("{}\n", Run.of("-c", "$ScriptCommandLine").out());
  }

  @Test
  void messagesGoToStandardError() throws IOException {
    assertEquals(
        new Run(0, "one\nComplexInfinity\n", "Power::infy: Infinite expression 1/0 encountered.\n"),
        script("Print[\"one\"]\n1/0"));
  }

  @Test
  void exitGivesTheStatus() throws IOException {
    assertEquals(new Run(0, "a\n", ""), script("Print[\"a\"]; Exit[]; Print[\"b\"]"));
    assertEquals(new Run(7, "", ""), script("Exit[7]\nPrint[1]"));
    assertEquals(new Run(3, "", ""), Run.of("-c", "Do[If[i > 3, Exit[3]], {i, 10}]"));
  }

  @Test
  void troubleIsStatusOne() throws IOException {
    Run wrong = script("Print[1]\nf[1, 2}\n");
    assertEquals(1, wrong.status());
    assertEquals("", wrong.out());
    assertTrue(wrong.err().startsWith("Line 2, column 7: "), wrong.err());

    Run open = Run.of("-c", "f[1,");
    assertEquals(1, open.status());
    assertTrue(open.err().startsWith("The input ends too early: "), open.err());

    Run bug = Run.of("-c", "Print[1]; FaultyBuiltin[]");
    assertEquals(1, bug.status());
    assertEquals("1\n", bug.out());
    assertTrue(bug.err().startsWith("This is a fault of Scheelite itself"), bug.err());
  }

  @Test
  void aScriptThatCannotBeReadIsNamed() throws IOException {
    Path missing = folder.resolve("none.wl");
    assertEquals(
        new Run(2, "", "scheelite: no such file: " + missing + "\n"), Run.of(missing.toString()));
    Path bytes = folder.resolve("bytes.wl");
    Files.write(bytes, new byte[] {(byte) 0xFF, 0x20});
    assertEquals(
        new Run(2, "", "scheelite: " + bytes + " is not a text in UTF-8\n"),
        Run.of(bytes.toString()));
    assertEquals(2, Run.of(folder.toString()).status());
  }

  @Test
  void singleExpressions() {
    assertEquals(new Run(0, "2\n", ""), Run.of("-c", "1 + 1"));
    assertEquals(new Run(0, "a\n", ""), Run.of("-c", "\"a\""));
    assertEquals(2, Run.of("-c").status());
    assertEquals(2, Run.of("-c", "1", "2").status());
    assertEquals(2, Run.of("--unknown").status());
    assertTrue(Run.of("--unknown").err().startsWith("scheelite: cannot use the arguments --unk"));
    assertTrue(Run.of("--help").out().startsWith("Usage:"));
    assertEquals(Host.VERSION + "\n", Run.of("--version").out());
  }

  @Test
  void anInputThatIsNoTerminalIsADialogue() {
    assertEquals(new Run(0, "Out[1]= 2\n\nOut[2]= 4\n\n", ""), Run.reading("1 + 1\n%^2\n"));
    assertEquals(new Run(5, "\n", ""), Run.reading("f[x_] :=\n  x\nExit[f[5]]\n1"));
    assertEquals("The input ends too early: expected an expression.\n", Run.reading("1 +\n").out());
  }

  @Test
  @Timeout(60)
  void anInterruptStopsAScript() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command = new ArrayList<String>();
    if (heedsInterrupts()) {
      command.addAll(HEEDING_INTERRUPTS);
    }
    command.addAll(
        List.of(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "--enable-native-access=ALL-UNNAMED",
            "org.scheelite.repl.Main",
            "-c",
            "Print[\"started\"]; While[True]"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("started", out.readLine());
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertEquals("The evaluation was aborted.", out.readLine());
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      assertEquals(130, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  /// Whether this system can start a program that heeds interrupts. Without it a program started by
  /// tests in the background would ignore them, as shells arrange for everything there.
  private static boolean heedsInterrupts() throws InterruptedException {
    var command = new ArrayList<>(HEEDING_INTERRUPTS);
    command.add("true");
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
