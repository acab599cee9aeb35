package org.scheelite.repl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import org.scheelite.api.Limits;
import org.scheelite.print.Form;

/// One line of a batch, read. A member that is `null` is as good as absent; unknown ones are passed
/// over.
///
/// @param id the id as JSON text, `null` where there is none
/// @param code what to evaluate
/// @param reset whether a fresh session comes first
/// @param limits the time it may take
/// @param form how the value is written
/// @param problem what is wrong with the request, or empty
record Request(String id, String code, boolean reset, Limits limits, Form form, String problem) {
  private static final double LONGEST_SECONDS = 1e9;
  private static final double NANOS = 1e9;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /// Reads a line; whatever it is, there is an answer to give.
  static Request read(String line) throws IOException {
    var reading = new Reading();
    try (JsonParser parser = JSON.createParser(line)) {
      reading.all(parser);
    } catch (JsonProcessingException e) {
      reading.complain("The request is not JSON: " + e.getOriginalMessage());
    }
    return reading.request();
  }

  /// What is known of a request so far.
  private static final class Reading {
    private String id = "null";
    private String code = "";
    private boolean hasCode;
    private boolean reset;
    private Limits limits = Limits.NONE;
    private Form form = Form.INPUT;
    private String problem = "";

    void all(JsonParser parser) throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        complain("A request is a JSON object.");
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        member(name, parser.nextToken(), parser);
      }
      if (parser.nextToken() != null) {
        complain("More follows after the request.");
      } else if (!hasCode) {
        complain("The request has no \"code\".");
      }
    }

    private void member(String name, JsonToken token, JsonParser parser) throws IOException {
      if (name.equals("id")) {
        id = raw(parser);
      } else if (token == JsonToken.VALUE_NULL) {
        return;
      }
      switch (name) {
        case "code" -> {
          hasCode = true;
          if (token == JsonToken.VALUE_STRING) {
            code = parser.getText();
          } else {
            complain("The \"code\" is not a string.");
          }
        }
        case "reset" -> {
          reset = token == JsonToken.VALUE_TRUE;
          if (!token.isBoolean()) {
            complain("The \"reset\" is neither true nor false.");
          }
        }
        case "timeout" -> timeout(token, parser);
        case "form" -> form(token, parser);
        default -> {}
      }
      parser.skipChildren();
    }

    private void timeout(JsonToken token, JsonParser parser) throws IOException {
      if (!token.isNumeric() || parser.getDoubleValue() < 0) {
        complain("The \"timeout\" is not a number of seconds.");
        return;
      }
      double seconds = Math.min(parser.getDoubleValue(), LONGEST_SECONDS);
      limits =
          seconds == 0 ? Limits.NONE : Limits.ofTime(Duration.ofNanos((long) (seconds * NANOS)));
    }

    private void form(JsonToken token, JsonParser parser) throws IOException {
      String name = token == JsonToken.VALUE_STRING ? parser.getText() : "";
      switch (name) {
        case "InputForm" -> form = Form.INPUT;
        case "OutputForm" -> form = Form.OUTPUT;
        default -> complain("The \"form\" is neither InputForm nor OutputForm.");
      }
    }

    private static String raw(JsonParser parser) throws IOException {
      if (parser.currentToken().isNumeric()) {
        return parser.getText();
      }
      var text = new StringWriter();
      try (JsonGenerator copy = JSON.createGenerator(text)) {
        copy.copyCurrentStructure(parser);
      }
      return text.toString();
    }

    /// Keeps the first complaint.
    void complain(String why) {
      if (problem.isEmpty()) {
        problem = why;
      }
    }

    Request request() {
      return new Request(id, code, reset, limits, form, problem);
    }
  }
}
