package org.scheelite.repl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Issued;

/// Serves JSON lines: one request in, one answer out, in order, at once.
///
/// A request has `id` (any JSON value, given back), `code`, and optionally `reset` (a fresh session
/// first), `timeout` (seconds; 0 for none) and `form` (`"InputForm"` or `"OutputForm"`). An answer
/// has `id`, `output`, `printed`, `messages`, and `error` where there was no value. `Exit[n]` is
/// answered too, and then ends the program.
final class Batch {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int NOBODY_READS = 1;

  private final Streams streams;
  private final Recorder recorder = new Recorder();

  Batch(Streams streams) {
    this.streams = streams;
  }

  /// Serves until the input ends or `Exit`; the exit status.
  int run() throws IOException {
    PrintStream out = streams.out();
    try (Session session = Host.engine().newSession(recorder)) {
      String line;
      while ((line = streams.in().readLine()) != null) {
        if (line.isBlank()) {
          continue;
        }
        Answer answer = answer(Request.read(line), session);
        out.println(answer.line());
        if (out.checkError()) {
          return NOBODY_READS;
        }
        if (answer.outcome() instanceof Outcome.Exit(int code, _)) {
          return code;
        }
      }
      return 0;
    }
  }

  private Answer answer(Request request, Session session) throws IOException {
    if (!request.problem().isEmpty()) {
      return new Answer(request.id(), "", "", List.of(), request.problem(), null);
    }
    if (request.reset()) {
      session.reset();
    }
    Outcome outcome = session.evaluate(request.code(), request.limits());
    Outcome written =
        outcome instanceof Outcome.Value(Expr value, _)
            ? Host.written(value, request.form(), session, request.limits())
            : outcome;
    String output = written instanceof Outcome.Value(Str(String text), _) ? text : "";
    return new Answer(
        request.id(), output, recorder.take(), outcome.messages(), Host.trouble(written), outcome);
  }

  /// What goes out.
  ///
  /// @param id JSON text
  /// @param outcome null where nothing was evaluated
  private record Answer(
      String id,
      String output,
      String printed,
      List<Issued> messages,
      String error,
      @Nullable Outcome outcome) {

    /// The answer as JSON, or that it is too large for that.
    String line() throws IOException {
      try {
        return json();
      } catch (OutOfMemoryError huge) {
        return new Answer(id, "", "", messages, "The answer is too large to be written.", outcome)
            .json();
      }
    }

    private String json() throws IOException {
      var text = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(text)) {
        json.writeStartObject();
        json.writeFieldName("id");
        json.writeRawValue(id);
        json.writeStringField("output", output);
        json.writeStringField("printed", printed);
        json.writeArrayFieldStart("messages");
        for (Issued message : messages) {
          json.writeString(message.toString());
        }
        json.writeEndArray();
        if (!error.isEmpty()) {
          json.writeStringField("error", error);
        }
        json.writeEndObject();
      }
      return text.toString();
    }
  }
}
