/// Arrays of numbers on their way into nets and out of them.
@NullMarked
package org.scheelite.net.number;

import org.jspecify.annotations.NullMarked;
