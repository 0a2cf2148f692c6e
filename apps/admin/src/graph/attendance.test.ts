import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchAttendance } from './attendance.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a window is attended for a minute after it opened, and after each sign of somebody', () => {
  const isAttended = watchAttendance()
  expect(isAttended()).toBe(true)
  vi.advanceTimersByTime(60_000)
  expect(isAttended()).toBe(false)
  for (const sign of [fireEvent.pointerDown, fireEvent.keyDown, fireEvent.wheel]) {
    sign(document.body)
    expect(isAttended()).toBe(true)
    vi.advanceTimersByTime(60_000)
    expect(isAttended()).toBe(false)
  }
})

test('a pointer that only passes by is no sign', () => {
  const isAttended = watchAttendance()
  vi.advanceTimersByTime(60_000)
  fireEvent.pointerMove(document.body)
  expect(isAttended()).toBe(false)
})
