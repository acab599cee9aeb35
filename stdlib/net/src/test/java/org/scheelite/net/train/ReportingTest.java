package org.scheelite.net.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.WorkEvent;
import org.scheelite.expr.Expr;
import org.scheelite.message.Issued;

/// Reports of trainings: at terminals, as lines, in files, to host programs.
@Timeout(120)
class ReportingTest {
  private static final String DATA =
      """
      line = LinearLayer["Input" -> "Real", "Output" -> "Real"];
      data = Table[x -> 2 x + 1, {x, 0., 6.3, 0.1}];
      train[options___] := NetTrain[line, data, options, BatchSize -> 8, RandomSeeding -> 1];
      """;

  @TempDir Path folder;

  /// Remembers all it is told.
  private static final class Witness implements Console {
    private final boolean terminal;
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> panels = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private int columns = 80;

    Witness(boolean terminal) {
      this.terminal = terminal;
    }

    @Override
    public void println(String line) {
      lines.add(line);
    }

    @Override
    public void message(Issued message) {
      lines.add(message.toString());
    }

    @Override
    public boolean isTerminal() {
      return terminal;
    }

    @Override
    public int columns() {
      columns = columns == 80 ? 30 : 80; // somebody resizes the window all the time
      return columns;
    }

    @Override
    public void panel(List<String> shown) {
      panels.add(shown);
    }

    @Override
    public boolean wantsEvents() {
      return true;
    }

    @Override
    public void event(WorkEvent event) {
      events.add(event.facts());
    }

    private List<Object> kinds() {
      return events.stream().map(facts -> facts.get("Event")).toList();
    }
  }

  private static Expr run(String code, Console console) {
    Engine engine = Engine.builder().allow(Capability.values()).build();
    try (Session session = engine.newSession(console)) {
      return assertInstanceOf(Outcome.Value.class, session.evaluate(DATA + code)).expr();
    }
  }

  @Test
  void aTerminalShowsAPanelAndKeepsOneLine() {
    var witness = new Witness(true);
    run("train[TimeGoal -> 1.5, ValidationSet -> Scaled[0.2]]", witness);
    assertTrue(witness.panels.size() > 2, witness.panels.toString());
    assertTrue(witness.panels.size() < 15, "no more than ten pictures a second");
    String first = String.join("\n", witness.panels.getFirst());
    assertTrue(first.contains("loss") && first.contains("examples/s"), first);
    assertEquals(List.of(), witness.panels.getLast());
    assertEquals(1, witness.lines.size());
    assertTrue(witness.lines.getFirst().startsWith("NetTrain: "), witness.lines.getFirst());
    assertTrue(witness.lines.getFirst().endsWith("the time is over"), witness.lines.getFirst());
  }

  @Test
  void scriptsAreSilentUnlessAsked() {
    var witness = new Witness(false);
    run(
        "train[TimeGoal -> 0.5]; train[TimeGoal -> 0.5, TrainingProgressReporting -> \"Panel\"]",
        witness);
    assertEquals(List.of(), witness.lines);
    assertEquals(List.of(), witness.panels);
    run(
        "train[MaxTrainingRounds -> 6, TrainingProgressReporting -> {\"Print\", \"Interval\" ->"
            + " Quantity[2, \"Rounds\"]}]",
        witness);
    assertEquals(3, witness.lines.size());
    assertTrue(witness.lines.getFirst().contains("round 3/6  batch 0/8"), witness.lines.toString());
  }

  @Test
  void theValueOfAFunctionIsShown() {
    var terminal = new Witness(true);
    String code =
        "train[MaxTrainingRounds -> 3, TrainingProgressReporting -> {Row[{\"round \", #Round}] &,"
            + " \"MinimumInterval\" -> 0}]";
    run(code, terminal);
    assertEquals(
        List.of(List.of("round 1"), List.of("round 2"), List.of("round 3"), List.of()),
        terminal.panels);
    var script = new Witness(false);
    run(code, script);
    assertEquals(List.of("round 1", "round 2", "round 3"), script.lines);
  }

  @Test
  void hostsAreToldWhatHappens() {
    var witness = new Witness(false);
    run(
        "train[MaxTrainingRounds -> 2, ValidationSet -> Scaled[0.25],"
            + " TrainingProgressCheckpointing -> {\"Directory\", \""
            + folder
            + "\"}]",
        witness);
    assertEquals(
        List.of(
            "Started",
            "Validation",
            "Round",
            "Checkpoint",
            "Validation",
            "Round",
            "Checkpoint",
            "Ended"),
        witness.kinds().stream().filter(kind -> !kind.equals("Progress")).toList());
    Map<String, Object> last = witness.events.getLast();
    assertEquals("the number of rounds is reached", last.get("Reason"));
    assertEquals(2L, last.get("Round"));
    assertEquals(12L, last.get("AbsoluteBatch"));
    assertTrue(last.get("ValidationLoss") instanceof Double);
  }

  @Test
  void hostsAreToldThatItWasAborted() {
    var witness = new Witness(false);
    run("TimeConstrained[train[TimeGoal -> 60], 0.7]", witness);
    assertEquals("Started", witness.kinds().getFirst());
    assertEquals("aborted", witness.events.getLast().get("Reason"));
  }

  @Test
  void filesGrowByRowsAndAreAlwaysComplete() throws IOException {
    for (String ending : List.of("csv", "tsv", "json", "jsonl", "wl")) {
      Path file = folder.resolve("deep").resolve("log." + ending);
      String import_ = "Import[\"" + file + "\"]";
      String code =
          "seen = {}; train[MaxTrainingRounds -> 3, TrainingProgressReporting -> File[\""
              + file
              + "\"], TrainingProgressFunction -> (AppendTo[seen, Length["
              + import_
              + "]] &)]; {seen, Length["
              + import_
              + "]}";
      String expected =
          switch (ending) {
            case "csv", "tsv" -> "List[List[2, 3, 4], 4]";
            case "jsonl" -> "List[List[2, 3, 4], 5]";
            default -> "List[List[1, 2, 3], 3]";
          };
      assertEquals(expected, run(code, Console.silent()).toString(), ending);
    }
  }

  @Test
  void filesGoOnBehindTheRowsOfTheCheckpoint() throws IOException {
    Path log = folder.resolve("log.jsonl");
    Path place = folder.resolve("checkpoints");
    String code =
        "train[MaxTrainingRounds -> ROUNDS, TrainingProgressReporting -> File[\""
            + log
            + "\"], TrainingProgressCheckpointing -> {\"Directory\", \""
            + place
            + "\", \"Rounds\" -> 3, \"Resume\" -> True}]; Null";
    run(code.replace("ROUNDS", "5"), Console.silent());
    List<String> before = Files.readAllLines(log);
    assertEquals(
        9, before.size(), before.toString()); // a start, five rounds, two checkpoints, an end
    String newest = "Last[FileNames[\"*\", \"" + place + "\"]]";
    run("DeleteFile[" + newest + "]", Console.silent());
    run(code.replace("ROUNDS", "4"), Console.silent());
    List<String> after = Files.readAllLines(log);
    assertEquals(before.subList(0, 4), after.subList(0, 4));
    assertTrue(after.get(4).contains("Resumed"), after.toString());
    assertTrue(after.get(5).contains("\"Round\":4"), after.toString());
    assertEquals(8, after.size());
  }

  @Test
  void aFileThatCannotBeWrittenDisturbsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    var witness = new Witness(false);
    Expr rounds =
        run(
            "NetTrain[line, data, \"TotalRounds\", MaxTrainingRounds -> 2, TrainingProgressReporting ->"
                + " File[\""
                + file
                + "/log.csv\"], TrainingProgressCheckpointing ->"
                + " {\"Directory\", \""
                + file
                + "\"}]",
            witness);
    assertEquals("2", rounds.toString());
    assertEquals(2, witness.lines.size(), witness.lines.toString());
    assertTrue(witness.lines.getFirst().startsWith("NetTrain::reportwrite"));
    assertTrue(witness.lines.getLast().startsWith("NetTrain::ckptwrite"));
  }
}
