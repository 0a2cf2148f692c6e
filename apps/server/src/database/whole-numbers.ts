const FIRST_ROOM = 1 << 12

/** Whole numbers of 32 bits, one after another: what waits by the million is not looked through each time memory is tidied. */
export class WholeNumbers {
  length = 0
  private room = new Int32Array(FIRST_ROOM)

  /** The number at a place, from 0; 0 where there is none. */
  at(place: number): number {
    return place < this.length ? (this.room[place] ?? 0) : 0
  }

  push(value: number): void {
    if (this.length === this.room.length) this.widen()
    this.room[this.length] = value
    this.length += 1
  }

  /** Another number at a place where there is one. */
  put(place: number, value: number): void {
    this.room[place] = value
  }

  /** Keeps the room for other numbers. */
  clear(): void {
    this.length = 0
  }

  private widen(): void {
    const wider = new Int32Array(this.room.length * 2)
    wider.set(this.room)
    this.room = wider
  }
}
