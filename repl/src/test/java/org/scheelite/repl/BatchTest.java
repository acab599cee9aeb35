package org.scheelite.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// Requests and answers. The dialogues in `src/test/batch` have a request after `>` and its answer
/// after `<`; each file is one program.
@Timeout(60)
class BatchTest {

  @TestFactory
  Stream<DynamicTest> dialogues() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/batch"))) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), file.toUri(), () -> compare(file)));
    }
  }

  private static void compare(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Run run = Run.reading(marked(lines, "> "), "--batch");
    assertEquals(marked(lines, "< "), run.out());
    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  private static String marked(List<String> lines, String mark) {
    var text = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith(mark)) {
        text.append(line.substring(mark.length())).append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void everyAnswerComesBeforeTheNextRequest() throws IOException {
    var requests = new PipedOutputStream();
    var answers = new PipedInputStream();
    var streams =
        new Streams(
            Streams.reader(new PipedInputStream(requests)),
            Streams.writer(new PipedOutputStream(answers)),
            Streams.writer(PrintStream.nullOutputStream()),
            false);
    var status = CompletableFuture.supplyAsync(() -> Main.run(List.of("--batch"), streams));
    var reader = Streams.reader(answers);
    for (int i = 1; i <= 3; i++) {
      String request = "{\"id\": %d, \"code\": \"n = %d\"}\n".formatted(i, i);
      requests.write(request.getBytes(StandardCharsets.UTF_8));
      requests.flush();
      assertEquals(
          "{\"id\":%d,\"output\":\"%d\",\"printed\":\"\",\"messages\":[]}".formatted(i, i),
          reader.readLine());
    }
    requests.close();
    assertEquals(0, status.join());
  }

  @Test
  void exitIsAnsweredAndEndsTheProgram() {
    Run run =
        Run.reading(
            """
            {"id": 1, "code": "Print[\\"bye\\"]; Exit[3]; Print[\\"no\\"]"}
            {"id": 2, "code": "1"}
            """,
            "--batch");
    assertEquals("{\"id\":1,\"output\":\"\",\"printed\":\"bye\",\"messages\":[]}\n", run.out());
    assertEquals(3, run.status());
  }

  @Test
  void aFaultOfOursIsAnErrorAndTheProgramGoesOn() {
    Run run =
        Run.reading(
            """
            {"id": 1, "code": "Print[1]; 1/0; FaultyBuiltin[]"}
            {"id": 2, "code": "1 + 1"}
            """,
            "--batch");
    List<String> answers = run.out().lines().toList();
    assertTrue(answers.get(0).contains("\"printed\":\"1\",\"messages\":[\"Power::infy"), run.out());
    assertTrue(answers.get(0).contains("\"error\":\"This is a fault of Scheelite"), run.out());
    assertEquals("{\"id\":2,\"output\":\"2\",\"printed\":\"\",\"messages\":[]}", answers.get(1));
  }

  @Test
  void hugeInputsAndOutputsPass() {
    int length = 3_000_000;
    String code = "StringLength[\\\"" + "x".repeat(length) + "\\\"]";
    String sum = "0" + " + 1".repeat(20_000);
    Run run =
        Run.reading(
            "{\"code\": \"%s\"}\n{\"code\": \"%s\"}\n{\"code\": \"Range[200000]\"}\n"
                .formatted(code, sum),
            "--batch");
    List<String> answers = run.out().lines().toList();
    assertTrue(answers.get(0).contains("\"output\":\"" + length + "\""));
    assertTrue(answers.get(1).contains("\"output\":\"20000\""));
    assertTrue(answers.get(2).contains(", 199999, 200000}\""));
  }
}
