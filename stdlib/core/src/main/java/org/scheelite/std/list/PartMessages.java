package org.scheelite.std.list;

import org.scheelite.message.Message;

/// Messages about positions that several builtins share with [Part].
public final class PartMessages {
  public static final Message PARTW = Message.of("Part::partw", "Part `1` of `2` does not exist.");
  public static final Message PARTD =
      Message.of("Part::partd", "Part specification `1` is longer than depth of object.");
  public static final Message PKSPEC1 =
      Message.of("Part::pkspec1", "The expression `1` cannot be used as a part specification.");
  public static final Message PSPEC =
      Message.of(
          "Part::pspec",
          "Part specification `1` is neither a machine-sized integer nor a"
              + " list of machine-sized integers.");
  public static final Message SPAN =
      Message.of("Part::span", "`1` is not a valid Span specification.");
  public static final Message TAKE =
      Message.of("Part::take", "Cannot take positions `1` through `2` in `3`.");
  public static final Message SHAPE =
      Message.of("Set::shape", "Lists `1` and `2` are not the same shape.");

  private PartMessages() {}
}
