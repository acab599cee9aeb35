/// Tests of transcripts.
@NullMarked
package org.scheelite.transcript;

import org.jspecify.annotations.NullMarked;
