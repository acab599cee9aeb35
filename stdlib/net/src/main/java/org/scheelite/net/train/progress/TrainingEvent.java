package org.scheelite.net.train.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scheelite.builtin.WorkEvent;

/// Something that happened in a training, for host programs and for files.
///
/// @param kind what happened
/// @param standing how the training stands then
/// @param detail the file of a checkpoint, the reason of an end; else empty
public record TrainingEvent(Kind kind, Standing standing, String detail) implements WorkEvent {

  /// What can happen.
  public enum Kind {
    /// Training begins.
    STARTED("Started", ""),
    /// Training goes on from a checkpoint, which is the detail.
    RESUMED("Resumed", "File"),
    /// Some time has passed, about a tenth of a second.
    PROGRESS("Progress", ""),
    /// A round is over.
    ROUND("Round", ""),
    /// The net was measured on the validation data.
    VALIDATION("Validation", ""),
    /// A checkpoint was written, which is the detail.
    CHECKPOINT("Checkpoint", "File"),
    /// Training is over; the detail says why.
    ENDED("Ended", "Reason");

    private final String text;
    private final String detailName;

    Kind(String text, String detailName) {
      this.text = text;
      this.detailName = detailName;
    }

    /// Its name in the language and in files.
    public String text() {
      return text;
    }
  }

  @Override
  public String work() {
    return "NetTrain";
  }

  @Override
  public Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("Event", kind.text());
    if (!kind.detailName.isEmpty()) {
      facts.put(kind.detailName, detail);
    }
    facts.putAll(standing.facts());
    return facts;
  }
}
