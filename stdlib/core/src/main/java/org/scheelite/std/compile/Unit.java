package org.scheelite.std.compile;

import java.util.List;

/// All that one piece of generated code does.
///
/// @param inputs which variables have values before it runs
/// @param variables the types of all variables
/// @param kept which variables have their values stored at the end
/// @param body what is done; its value is stored behind the variables
/// @param functions functions of the user's that it calls
record Unit(
    List<Integer> inputs,
    List<Type> variables,
    List<Integer> kept,
    Node body,
    List<Function> functions) {

  /// A function; its first variables are its parameters.
  record Function(int parameters, List<Type> variables, Type result, Node body) {}
}
