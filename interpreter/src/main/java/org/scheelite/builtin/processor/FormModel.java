package org.scheelite.builtin.processor;

import java.util.List;

/// A calling form of a builtin, read from the signature of its method.
///
/// @param method the method's name
/// @param whole whether it takes the call as it is
/// @param types the type names of the positional parameters
/// @param rest whether an array of all further arguments follows
/// @param options whether [org.scheelite.builtin.Options] follow
/// @param frame whether a frame follows
/// @param min the smallest number of arguments, options not counted
/// @param max the largest
record FormModel(
    String method,
    boolean whole,
    List<String> types,
    boolean rest,
    boolean options,
    boolean frame,
    int min,
    int max) {}
