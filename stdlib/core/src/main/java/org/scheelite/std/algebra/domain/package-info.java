/// Domains of numbers and membership in them.
@NullMarked
package org.scheelite.std.algebra.domain;

import org.jspecify.annotations.NullMarked;
