/// For library authors: how a builtin is declared, and what it may ask of the evaluation it runs
/// in.
///
/// A builtin is one final class annotated with [org.scheelite.builtin.Builtin]. Its doc comment is
/// its reference page, its [org.scheelite.builtin.Form] methods are its calling forms, its
/// [org.scheelite.message.Message] and [org.scheelite.builtin.Option] constants are its messages
/// and options. An annotation processor writes the rest.
@NullMarked
package org.scheelite.builtin;

import org.jspecify.annotations.NullMarked;
