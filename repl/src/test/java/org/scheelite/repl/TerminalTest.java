package org.scheelite.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The session at a terminal, key by key.
@Timeout(120)
class TerminalTest {
  private static final String CONTROL_C = "\u0003";
  private static final String CONTROL_D = "\u0004";
  private static final String CONTROL_P = "\u0010"; // the input before

  @TempDir Path state;

  @Test
  void linesHaveNumbersAndResultsAreRemembered() throws IOException {
    try (var talk = new Talk(state)) {
      talk.enter("1 + 1", "Out[1]= 2").await("In[2]:=");
      talk.enter("%^2 + 1./3", "Out[2]= 4.33333").await("In[3]:=");
      talk.enter("\"text\"", "Out[3]= text").await("In[4]:=");
      talk.enter("x = 5;", "In[5]:=");
      talk.enter("{%1, Out[2], x}", "Out[5]= {2, 4.33333, 5}").await("In[6]:=");
      talk.enter("Print[\"hi\"]; 1/0", "hi").await("Power::infy: Infinite").await("Out[6]= Comp");
      talk.await("In[7]:=").enter("Graphics[{}]", "Out[7]= -Graphics-").await("In[8]:=");
      talk.enter("1; 2", "Out[8]= 2").await("In[9]:=");
    }
  }

  @Test
  void aMisspeltNameIsPointedOut() throws IOException {
    try (var talk = new Talk(state)) {
      talk.enter("Lenght[{1, 2}]", "`Lenght`: did you mean `Length`?");
      talk.await("Out[1]= Lenght[{1, 2}]").await("In[2]:=");
      talk.enter("{listplot[{1}], mine[1]}", "`listplot`: did you mean `ListPlot`?");
      talk.await("Out[2]= {listplot[{1}], mine[1]}").await("In[3]:=");
    }
  }

  @Test
  void anInputGoesOnUntilItIsComplete() throws IOException {
    try (var talk = new Talk(state)) {
      talk.type("f[x_] :=\r").type("x^2\r").await("In[2]:=");
      talk.type("f[\r3\r]\r").await("Out[2]= 9").await("In[3]:=");
      talk.enter("{1, 2]", "Line 1, column 6: ").await("^").await("In[3]:=");
    }
  }

  @Test
  void interruptsStopTheEvaluationAlone() throws IOException {
    try (var talk = new Talk(state)) {
      talk.enter("kept = 7; Print[\"running\"]; While[True]", "running\r\n");
      talk.type(CONTROL_C).await("Out[1]= $Aborted").await("In[2]:=");
      talk.enter("kept + 1", "Out[2]= 8").await("In[3]:=");
      talk.enter("Print[\"waiting\"]; Pause[100]", "waiting\r\n");
      talk.type(CONTROL_C).await("Out[3]= $Aborted").await("In[4]:=");
      talk.type("dropped[1, 2").await("dropped").type(CONTROL_C).await("In[4]:=");
      talk.type("f[").await("f[").type("\r").type(CONTROL_C).await("In[4]:=");
      talk.enter("3 + 4", "Out[4]= 7").await("In[5]:=");
      talk.enter("AbortProtect[Print[\"held\"]; While[True]]", "held\r\n");
      talk.type(CONTROL_C).type(CONTROL_C).await("Out[5]= $Aborted").await("In[6]:=");
      talk.enter("Print[\"long\"]; Nest[{#, #} &, 1, 40]", "long\r\n");
      talk.type(CONTROL_C).await("In[7]:=").enter("5", "Out[7]= 5");
    }
  }

  @Test
  void aTrainingIsWatchedAndStopped() throws IOException {
    String train =
        "NetTrain[LinearLayer[\"Input\" -> \"Real\", \"Output\" -> \"Real\"], {1 -> 2., 2 -> 4.},";
    try (var talk = new Talk(state)) {
      talk.enter("r = " + train + " All, TimeGoal -> 60];", "examples/s");
      talk.await("loss").await("examples/s").type(CONTROL_C);
      talk.await("NetTrain: ").await("stopped by the user").await("In[2]:=");
      talk.enter("Head[r[\"TrainedNet\"]]", "Out[2]= LinearLayer").await("In[3]:=");
      talk.enter(train + " TimeGoal -> 60]", "examples/s").type(CONTROL_C);
      talk.await("stopped by the user").await("Out[3]= LinearLayer").await("In[4]:=");
      talk.enter("TimeConstrained[" + train + " TimeGoal -> 60], 1]", "examples/s");
      talk.await("aborted").await("Out[4]= $Aborted").await("In[5]:=");
      talk.enter("1 + 1", "Out[5]= 2");
    }
  }

  @Test
  void theEndOfInputLeaves() throws IOException {
    try (var talk = new Talk(state)) {
      talk.enter("1", "Out[1]= 1").await("In[2]:=").type(CONTROL_D);
      assertEquals(0, talk.status());
    }
  }

  @Test
  void exitLeavesWithItsStatus() throws IOException {
    try (var talk = new Talk(state)) {
      talk.type("Exit[4]\r");
      assertEquals(4, talk.status());
    }
  }

  @Test
  void inputsAreKeptBetweenSessions() throws IOException {
    Path deep = state.resolve("not").resolve("yet");
    try (var talk = new Talk(deep)) {
      talk.enter("first = 11", "Out[1]= 11").await("In[2]:=");
      talk.type("g[x_] :=\rx + 100\r").await("In[3]:=").type(CONTROL_D);
      talk.status();
    }
    assertTrue(Files.readString(deep.resolve("scheelite").resolve("history")).contains("first"));
    try (var talk = new Talk(deep)) {
      talk.type(CONTROL_P + "\r").await("In[2]:=").enter("g[1]", "Out[2]= 101").await("In[3]:=");
      talk.type(CONTROL_P.repeat(4) + "\r").await("Out[3]= 11");
    }
  }

  @Test
  void aStateFolderThatCannotBeMadeOnlyLosesTheHistory() throws IOException {
    Path file = Files.writeString(state.resolve("file"), "not a folder");
    try (var talk = new Talk(file)) {
      assertTrue(talk.raw().contains("Inputs are not kept"), talk.raw());
      talk.enter("1 + 1", "Out[1]= 2").await("In[2]:=").enter("2 + 2", "Out[2]= 4");
    }
  }

  @Test
  void inputsAreColoured() throws IOException {
    try (var talk = new Talk(state)) {
      talk.type("{\"s\", 12, x_}").await("x_}");
      assertTrue(talk.raw().contains("\u001B[32m\"s"), "a green string");
      assertTrue(talk.raw().contains("\u001B[36m12") || talk.raw().contains("[36m1"), "a number");
    }
  }

  @Test
  void namesAreCompletedWithTheirSummaries() throws IOException {
    try (var talk = new Talk(state)) {
      talk.type("Accumul\t").await("Accumulate").type("[{1, 2}]\r").await("Out[1]= {1, 3}");
      talk.await("In[2]:=").enter("myOwnName = 3", "Out[2]= 3").await("In[3]:=");
      talk.type("myOw\t").await("myOwnName").type(" + 1\r").await("Out[3]= 4").await("In[4]:=");
      talk.type("NetIni\t\t").await("NetInitialize").type(CONTROL_C).await("In[4]:=");
      talk.type("Trans\t\t").await("Transpose").await("(");
    }
  }

  @Test
  void questionsAreAnsweredWithThePage() throws IOException {
    try (var talk = new Talk(state)) {
      talk.enter("?Plus", "Sums.").await("adds numbers").await("## See also").await("In[2]:=");
      talk.enter("f[x_] := x + 1; ?f", "f[x_] := x + 1");
    }
  }

  @Test
  void aFaultOfOursIsReportedAndTheSessionGoesOn() throws IOException {
    try (var talk = new Talk(state)) {
      talk.enter("x = 2; FaultyBuiltin[]", "This is a fault of Scheelite itself").await("In[2]:=");
      talk.enter("x", "Out[2]= 2").await("In[3]:=");
      talk.enter("Nest[f, 1, 50000]", "Out[3]= f[f[").await("In[4]:=");
      talk.enter("r[n_] := 1 + r[n + 1]; r[1]", "$RecursionLimit::reclim2").await("In[5]:=");
      talk.enter("x", "Out[5]= 2");
    }
  }
}
