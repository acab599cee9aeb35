package org.scheelite.repl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Console;
import org.scheelite.expr.Expr;
import org.scheelite.message.Issued;
import org.scheelite.print.Form;

/// Serves JSON lines: one request in, one answer out, in order, at once.
///
/// A request has `id` (any JSON value, given back), `code`, and optionally `reset` (a fresh session
/// first), `timeout` (seconds) and `form` (`"InputForm"` or `"OutputForm"`). An answer has `id`,
/// `output`, `printed`, `messages`, and `error` where there was no value.
final class Batch {
  private static final JsonFactory JSON = new JsonFactory();
  private static final double LONGEST_SECONDS = 1e9;

  private final BufferedReader in;
  private final PrintStream out;
  private final Recorder recorder = new Recorder();

  Batch(BufferedReader in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  int run() throws IOException {
    try (Session session = Host.engine().newSession(recorder)) {
      String line;
      while ((line = in.readLine()) != null) {
        if (!line.isBlank()) {
          Answer answer = answer(line, session);
          out.println(answer.json);
          if (answer.exit != null) {
            return answer.exit;
          }
        }
      }
      return 0;
    }
  }

  private record Answer(String json, @org.jspecify.annotations.Nullable Integer exit) {}

  private Answer answer(String line, Session session) throws IOException {
    recorder.lines.clear();
    Request request;
    try {
      request = Request.read(line);
    } catch (JsonProcessingException e) {
      return new Answer(
          json("null", "", List.of(), "not a request: " + e.getOriginalMessage()), null);
    }
    if (!request.problem.isEmpty()) {
      return new Answer(json(request.id, "", List.of(), request.problem), null);
    }
    if (request.reset) {
      session.reset();
    }
    Limits limits =
        request.seconds > 0
            ? Limits.ofTime(Duration.ofNanos((long) (request.seconds * 1e9)))
            : Limits.NONE;
    Outcome outcome = session.evaluate(request.code, limits);
    String output =
        outcome instanceof Outcome.Value(Expr value, _) ? Host.text(value, request.form) : "";
    Integer exit = outcome instanceof Outcome.Exit(int code, _) ? code : null;
    return new Answer(json(request.id, output, outcome.messages(), Host.trouble(outcome)), exit);
  }

  private String json(String id, String output, List<Issued> messages, String error)
      throws IOException {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeFieldName("id");
      json.writeRawValue(id);
      json.writeStringField("output", output);
      json.writeStringField("printed", String.join("\n", recorder.lines));
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

  /// One line, read.
  ///
  /// @param id the id as JSON text
  /// @param problem what is wrong with the request, or empty
  private record Request(
      String id, String code, boolean reset, double seconds, Form form, String problem) {

    static Request read(String line) throws IOException {
      String id = "null";
      String code = "";
      boolean reset = false;
      double seconds = 0;
      Form form = Form.INPUT;
      String problem = "the request has no \"code\"";
      try (JsonParser parser = JSON.createParser(line)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          return new Request(id, code, reset, seconds, form, "a request is a JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          JsonToken token = parser.nextToken();
          switch (name) {
            case "id" -> id = raw(parser);
            case "code" -> {
              if (token != JsonToken.VALUE_STRING) {
                return new Request(id, code, reset, seconds, form, "\"code\" is not a string");
              }
              code = parser.getText();
              problem = "";
            }
            case "reset" -> reset = token == JsonToken.VALUE_TRUE;
            case "timeout" -> {
              if (!token.isNumeric()) {
                return new Request(id, code, reset, seconds, form, "\"timeout\" is not a number");
              }
              seconds = Math.min(parser.getDoubleValue(), LONGEST_SECONDS);
            }
            case "form" -> form = "OutputForm".equals(parser.getText()) ? Form.OUTPUT : Form.INPUT;
            default -> parser.skipChildren();
          }
        }
      }
      return new Request(id, code, reset, seconds, form, problem);
    }

    private static String raw(JsonParser parser) throws IOException {
      var text = new StringWriter();
      try (JsonGenerator copy = JSON.createGenerator(text)) {
        copy.copyCurrentStructure(parser);
      }
      return text.toString();
    }
  }

  /// Keeps what `Print` writes.
  private static final class Recorder implements Console {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void println(String line) {
      lines.add(line);
    }

    @Override
    public void message(Issued message) {} // the outcome has them all

    @Override
    public boolean isTerminal() {
      return false;
    }

    @Override
    public void status(String line) {}
  }
}
