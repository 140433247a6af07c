import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { MessagingRuntime } from './messaging-runtime.ts';
import { messagingStatus, type MessagingStatus } from './messaging-status.ts';

/** What an operator asks at 3 a.m.: is anything stuck, where, since when. Role `operate`. */
@Controller('messaging')
export class MessagingController {
  private readonly runtime: MessagingRuntime;

  constructor(runtime: MessagingRuntime) {
    this.runtime = runtime;
  }

  @Get()
  status(): Promise<MessagingStatus> {
    return messagingStatus(this.runtime);
  }

  /** Stops reading a topic until it is released; the position stands, nothing is lost. */
  @Post('topics/:topic/hold')
  @HttpCode(204)
  hold(@Param('topic') topic: string): void {
    this.runtime.hold(topic);
  }

  @Post('topics/:topic/release')
  @HttpCode(204)
  release(@Param('topic') topic: string): void {
    this.runtime.release(topic);
  }
}
