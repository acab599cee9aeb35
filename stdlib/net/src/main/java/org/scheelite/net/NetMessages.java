package org.scheelite.net;

import org.scheelite.message.Message;

/// Messages that all nets can give; each is said in the name of the net's head ([Message#by]).
public final class NetMessages {
  /// A shape rule is broken inside one layer.
  public static final Message SHAPE =
      Message.of("General::invshape", "`1` of `2` is `3`, where `4` is expected.");

  /// A shape rule is broken in a layer inside a net.
  public static final Message SHAPE_INSIDE =
      Message.of("General::invshape", "`1` of `2`, the layer `3`, is `4`, where `5` is expected.");

  /// Two connected ports differ.
  public static final Message INCOMPATIBLE =
      Message.of(
          "General::incompat",
          "The output `1` of layer `2` is `3`, which does not fit the input `4` of layer `5`: `6`.");

  /// An encoder at an output, or a decoder at an input.
  public static final Message CODER_SIDE =
      Message.of("General::coderside", "`1` cannot stand at the `3` `2`.");

  /// An example that an encoder does not take.
  public static final Message ENCODE =
      Message.of(
          "General::encode", "Example `1` for port `2` of `3` cannot be encoded: `4` is not `5`.");

  /// A property that a decoder does not have.
  public static final Message PROPERTY =
      Message.of("General::noprop", "`1` is not a property of `2`; there are `3`.");

  /// What an input of a net is does not fit a layer it leads to.
  public static final Message INCOMPATIBLE_INPUT =
      Message.of(
          "General::incompat",
          "The input `1` of the net is `2`, which does not fit the input `3` of layer `4`: `5`.");

  /// An array given as an option is no array of numbers.
  public static final Message ARRAY =
      Message.of("General::invarray", "The value of `1` must be an array of numbers, not `2`.");

  /// A new array has other dimensions than the old one.
  public static final Message ARRAY_DIMS =
      Message.of("General::arrdims", "The array `1` has dimensions `2`; `3` are expected.");

  /// An option that is neither a port nor an array nor a general one.
  public static final Message OPTION =
      Message.of(
          "General::netopt", "`1` is no option, port or array of `2`; it has the ports `3`.");

  /// A port type that cannot be read.
  public static final Message PORT_TYPE =
      Message.of("General::invport", "`2` is not a valid type of the port `1`.");

  /// A parameter of a layer is not of an accepted form.
  public static final Message PARAMETER =
      Message.of("General::invpar", "`1` is not an accepted argument; `2` is expected.");

  /// Something that should be a net is none.
  public static final Message NOT_NET =
      Message.of("General::invnet", "`1` is not a net, layer or function that can stand for one.");

  /// Arrays have no values yet.
  public static final Message UNINITIALISED =
      Message.of(
          "General::uninit",
          "The array `1` of `2` has no values yet; use NetInitialize or NetTrain first.");

  /// The shape of a port is not known.
  public static final Message UNKNOWN =
      Message.of(
          "General::unknown",
          "The shape of `1` of `2` is not known (`3`); say it by an option such as \"Input\" -> n.");

  /// The size of an array is not known.
  public static final Message UNKNOWN_ARRAY =
      Message.of(
          "General::unkarr",
          "The size of the array `1` of `2` does not follow from what is given; say the shape of an"
              + " input, such as \"Input\" -> n.");

  /// More elements than arrays can have.
  public static final Message LARGE =
      Message.of(
          "General::netlarge", "`1` of `2` would have `3` elements; arrays have at most `4`.");

  /// Data of the wrong shape.
  public static final Message DATA_SHAPE =
      Message.of(
          "General::invdata",
          "The data for port `1` of `2` has dimensions `3`, where `4` or a list of such is"
              + " expected.");

  /// Lists of different lengths.
  public static final Message RAGGED =
      Message.of(
          "General::ragged",
          "The data for port `1` of `2` is no rectangular array: its lists have different lengths.");

  /// Data that is not numeric.
  public static final Message DATA =
      Message.of("General::nonnum", "The data `2` for port `1` of `3` is not `4`.");

  /// An integer out of range.
  public static final Message RANGE =
      Message.of(
          "General::outrange",
          "The value `2` for port `1` of `3` is not an integer from `4` to `5`.");

  /// A port without data.
  public static final Message MISSING =
      Message.of("General::missport", "There is no data for the input `1` of `2`.");

  /// A key that is no port.
  public static final Message NO_PORT =
      Message.of("General::noport", "`1` is not a port of `2`; there are `3`.");

  /// Lists of examples of different lengths.
  public static final Message LENGTHS =
      Message.of(
          "General::lengths",
          "The lists of examples for the inputs of `1` have different lengths: `2`.");

  /// Several inputs, one unnamed value.
  public static final Message INPUTS =
      Message.of("General::inputs", "`1` has the inputs `2`; give an association with these keys.");

  /// No such device.
  public static final Message DEVICE =
      Message.of(
          "General::nodev", "TargetDevice `1` is not available here; nets run on the \"CPU\".");

  /// A path that leads nowhere.
  public static final Message PART = Message.of("General::netpart", "`1` has no part `2`.");

  private NetMessages() {}
}
