package org.scheelite.builtin;

import java.util.Map;

/// Something that happened in work that takes long, such as the training of a net: told to the host
/// program by [Console#event], while the evaluation goes on.
public interface WorkEvent {

  /// The symbol that does the work, such as `NetTrain`.
  String work();

  /// What there is to know, by name: texts, whole numbers and reals.
  Map<String, Object> facts();
}
