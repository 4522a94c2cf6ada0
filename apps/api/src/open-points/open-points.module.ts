import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { ActorNames } from "../history/actor-names.ts";
import { Histories } from "../history/histories.ts";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { PlaybooksInForce } from "../playbooks/playbooks-in-force.ts";
import { References } from "../references/references.ts";
import { AddNoteController } from "./add-note/add-note.controller.ts";
import { AddNoteHandler } from "./add-note/add-note.handler.ts";
import { AffectCustomerController } from "./affect-customer/affect-customer.controller.ts";
import { AffectCustomerHandler } from "./affect-customer/affect-customer.handler.ts";
import { AgreeChargeController } from "./agree-charge/agree-charge.controller.ts";
import { AgreeChargeHandler } from "./agree-charge/agree-charge.handler.ts";
import { AssignOwnerTeamController } from "./assign-owner-team/assign-owner-team.controller.ts";
import { AssignOwnerTeamHandler } from "./assign-owner-team/assign-owner-team.handler.ts";
import { BeginWaitingController } from "./begin-waiting/begin-waiting.controller.ts";
import { BeginWaitingHandler } from "./begin-waiting/begin-waiting.handler.ts";
import { ChangeInternalWordsController } from "./change-internal-words/change-internal-words.controller.ts";
import { ChangeInternalWordsHandler } from "./change-internal-words/change-internal-words.handler.ts";
import { ChangeTellableWordsController } from "./change-tellable-words/change-tellable-words.controller.ts";
import { ChangeTellableWordsHandler } from "./change-tellable-words/change-tellable-words.handler.ts";
import { ClassifyPointController } from "./classify/classify.controller.ts";
import { ClassifyPointHandler } from "./classify/classify.handler.ts";
import { ClosePointController } from "./close/close.controller.ts";
import { ClosePointHandler } from "./close/close.handler.ts";
import { SentNotices } from "./close/sent-notices.ts";
import { ConfirmSolutionController } from "./confirm-solution/confirm-solution.controller.ts";
import { ConfirmSolutionHandler } from "./confirm-solution/confirm-solution.handler.ts";
import { DecideOnReportController } from "./decide-on-report/decide-on-report.controller.ts";
import { DecideOnReportHandler } from "./decide-on-report/decide-on-report.handler.ts";
import { DropPointController } from "./drop/drop.controller.ts";
import { DropPointHandler } from "./drop/drop.handler.ts";
import { DueTimes } from "./due-times.ts";
import { FindByNumberController } from "./find-by-number/find-by-number.controller.ts";
import { FindByNumberHandler } from "./find-by-number/find-by-number.handler.ts";
import { GetPointController } from "./get-point/get-point.controller.ts";
import { GetPointHandler } from "./get-point/get-point.handler.ts";
import { GiveSolutionNoticeController } from "./give-solution-notice/give-solution-notice.controller.ts";
import { GiveSolutionNoticeHandler } from "./give-solution-notice/give-solution-notice.handler.ts";
import { JoinAsDuplicateController } from "./join-as-duplicate/join-as-duplicate.controller.ts";
import { JoinAsDuplicateHandler } from "./join-as-duplicate/join-as-duplicate.handler.ts";
import { KeepPromiseController } from "./keep-promise/keep-promise.controller.ts";
import { KeepPromiseHandler } from "./keep-promise/keep-promise.handler.ts";
import { ListPointsController } from "./list/list-points.controller.ts";
import { ListPointsHandler } from "./list/list-points.handler.ts";
import { ListCandidatesController } from "./list-candidates/list-candidates.controller.ts";
import { ListCandidatesHandler } from "./list-candidates/list-candidates.handler.ts";
import { ListIdsController } from "./list-ids/list-ids.controller.ts";
import { ListIdsHandler } from "./list-ids/list-ids.handler.ts";
import { ListView } from "./list-view.ts";
import { MakePromiseController } from "./make-promise/make-promise.controller.ts";
import { MakePromiseHandler } from "./make-promise/make-promise.handler.ts";
import { MoveToPrivateChannelController } from "./move-to-private-channel/move-to-private-channel.controller.ts";
import { MoveToPrivateChannelHandler } from "./move-to-private-channel/move-to-private-channel.handler.ts";
import { OfferMakeGoodController } from "./offer-make-good/offer-make-good.controller.ts";
import { OfferMakeGoodHandler } from "./offer-make-good/offer-make-good.handler.ts";
import { PointHistoryController } from "./point-history/point-history.controller.ts";
import { PointHistoryHandler } from "./point-history/point-history.handler.ts";
import { PointRefusals } from "./point-refusals.ts";
import { PointsByIdsController } from "./points-by-ids/points-by-ids.controller.ts";
import { PointsByIdsHandler } from "./points-by-ids/points-by-ids.handler.ts";
import { RaiseEscalationController } from "./raise-escalation/raise-escalation.controller.ts";
import { RaiseEscalationHandler } from "./raise-escalation/raise-escalation.handler.ts";
import { RecordContactController } from "./record-contact/record-contact.controller.ts";
import { RecordContactHandler } from "./record-contact/record-contact.handler.ts";
import { ReleasePointController } from "./release/release.controller.ts";
import { ReleasePointHandler } from "./release/release.handler.ts";
import { RemoveAffectedCustomerController } from "./remove-affected-customer/remove-affected-customer.controller.ts";
import { RemoveAffectedCustomerHandler } from "./remove-affected-customer/remove-affected-customer.handler.ts";
import { ReopenPointController } from "./reopen/reopen.controller.ts";
import { ReopenPointHandler } from "./reopen/reopen.handler.ts";
import { ReplacePromiseController } from "./replace-promise/replace-promise.controller.ts";
import { ReplacePromiseHandler } from "./replace-promise/replace-promise.handler.ts";
import { ReportComplaintController } from "./report-complaint/report-complaint.controller.ts";
import { ReportComplaintHandler } from "./report-complaint/report-complaint.handler.ts";
import { ReportIncidentController } from "./report-incident/report-incident.controller.ts";
import { ReportIncidentHandler } from "./report-incident/report-incident.handler.ts";
import { SetDueDateController } from "./set-due-date/set-due-date.controller.ts";
import { SetDueDateHandler } from "./set-due-date/set-due-date.handler.ts";
import { SetPriorityController } from "./set-priority/set-priority.controller.ts";
import { SetPriorityHandler } from "./set-priority/set-priority.handler.ts";
import { SetSupportLevelController } from "./set-support-level/set-support-level.controller.ts";
import { SetSupportLevelHandler } from "./set-support-level/set-support-level.handler.ts";
import { SettleMakeGoodController } from "./settle-make-good/settle-make-good.controller.ts";
import { SettleMakeGoodHandler } from "./settle-make-good/settle-make-good.handler.ts";
import { SolvePointController } from "./solve/solve.controller.ts";
import { SolvePointHandler } from "./solve/solve.handler.ts";
import { StartWorkController } from "./start-work/start-work.controller.ts";
import { StartWorkHandler } from "./start-work/start-work.handler.ts";
import { TakePointController } from "./take/take.controller.ts";
import { TakePointHandler } from "./take/take.handler.ts";
import { TellableTexts } from "./tellable-texts.ts";
import { UsePlaybookController } from "./use-playbook/use-playbook.controller.ts";
import { UsePlaybookHandler } from "./use-playbook/use-playbook.handler.ts";
import { VerifySolutionController } from "./verify/verify.controller.ts";
import { VerifySolutionHandler } from "./verify/verify.handler.ts";
import { WaiveConfirmationController } from "./waive-confirmation/waive-confirmation.controller.ts";
import { WaiveConfirmationHandler } from "./waive-confirmation/waive-confirmation.handler.ts";
import { DuplicateCustomersPolicy } from "./when-a-duplicate-is-joined-then-its-customers-are-affected/when-a-duplicate-is-joined-then-its-customers-are-affected.policy.ts";
import { AnsweringActionPolicy } from "./when-a-report-is-answered-by-an-action-then-it-is-linked/when-a-report-is-answered-by-an-action-then-it-is-linked.policy.ts";
import { WithdrawEscalationController } from "./withdraw-escalation/withdraw-escalation.controller.ts";
import { WithdrawEscalationHandler } from "./withdraw-escalation/withdraw-escalation.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    AddNoteController,
    AffectCustomerController,
    AssignOwnerTeamController,
    BeginWaitingController,
    ChangeInternalWordsController,
    ChangeTellableWordsController,
    ClassifyPointController,
    ClosePointController,
    ConfirmSolutionController,
    DecideOnReportController,
    DropPointController,
    FindByNumberController,
    GetPointController,
    GiveSolutionNoticeController,
    JoinAsDuplicateController,
    KeepPromiseController,
    ListPointsController,
    ListCandidatesController,
    ListIdsController,
    MakePromiseController,
    MoveToPrivateChannelController,
    AgreeChargeController,
    SettleMakeGoodController,
    OfferMakeGoodController,
    PointHistoryController,
    PointsByIdsController,
    RaiseEscalationController,
    RecordContactController,
    ReleasePointController,
    RemoveAffectedCustomerController,
    ReopenPointController,
    ReplacePromiseController,
    ReportComplaintController,
    ReportIncidentController,
    SetDueDateController,
    SetPriorityController,
    SetSupportLevelController,
    SolvePointController,
    StartWorkController,
    TakePointController,
    UsePlaybookController,
    VerifySolutionController,
    WaiveConfirmationController,
    WithdrawEscalationController,
  ],
  providers: [
    CommandContextPipe,
    DueTimes,
    SentNotices,
    TellableTexts,
    PlaybooksInForce,
    PointRefusals,
    References,
    Names,
    ActorNames,
    Histories,
    AddNoteHandler,
    AffectCustomerHandler,
    AssignOwnerTeamHandler,
    BeginWaitingHandler,
    ChangeInternalWordsHandler,
    ChangeTellableWordsHandler,
    ClassifyPointHandler,
    ClosePointHandler,
    ConfirmSolutionHandler,
    DecideOnReportHandler,
    DropPointHandler,
    FindByNumberHandler,
    GetPointHandler,
    GiveSolutionNoticeHandler,
    JoinAsDuplicateHandler,
    KeepPromiseHandler,
    ListPointsHandler,
    ListView,
    ListCandidatesHandler,
    ListIdsHandler,
    MakePromiseHandler,
    MoveToPrivateChannelHandler,
    AgreeChargeHandler,
    SettleMakeGoodHandler,
    OfferMakeGoodHandler,
    PointHistoryHandler,
    PointsByIdsHandler,
    RaiseEscalationHandler,
    RecordContactHandler,
    ReleasePointHandler,
    RemoveAffectedCustomerHandler,
    ReopenPointHandler,
    ReplacePromiseHandler,
    ReportComplaintHandler,
    ReportIncidentHandler,
    SetDueDateHandler,
    SetPriorityHandler,
    SetSupportLevelHandler,
    SolvePointHandler,
    StartWorkHandler,
    TakePointHandler,
    UsePlaybookHandler,
    VerifySolutionHandler,
    WaiveConfirmationHandler,
    DuplicateCustomersPolicy,
    AnsweringActionPolicy,
    WithdrawEscalationHandler,
  ],
})
export class OpenPointsModule {}
